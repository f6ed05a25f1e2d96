package io.github.ogpsdk.benchmarks.rules;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.extensions.CelExtensions;
import dev.cel.extensions.CelNativeTypesExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime.Program;
import io.github.ogpsdk.benchmarks.rules.flat.FlatPartnership;
import io.github.ogpsdk.benchmarks.rules.flat.Gaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * cel-java: one compiled expression a rule, which filters the subjects that fail and counts them.
 * The same expressions run over maps, whose members CEL looks up by name, and over beans, whose
 * types it knows.
 */
public final class CelEngine {
  private final List<Program> programs = new ArrayList<>();

  private CelEngine(CelType type, CelBuilder builder) {
    Cel cel =
        builder
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar("p", type)
            .addCompilerLibraries(CelExtensions.lists(), CelExtensions.bindings())
            .addRuntimeLibraries(CelExtensions.lists())
            .addFunctionDeclarations(
                CelFunctionDecl.newFunctionDeclaration(
                    "halfAYearAfter",
                    CelOverloadDecl.newGlobalOverload(
                        "halfAYearAfter_int", SimpleType.INT, SimpleType.INT)))
            .addFunctionBindings(
                CelFunctionBinding.from(
                    "halfAYearAfter_int",
                    Long.class,
                    day -> (long) Gaps.halfAYearAfter(Math.toIntExact(day))))
            .build();
    try {
      for (String expression : CelExpressions.ALL) {
        programs.add(cel.createProgram(cel.compile(expression).getAst()));
      }
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles the rules for partnerships that are maps. */
  public static CelEngine overMaps() {
    return new CelEngine(SimpleType.DYN, CelFactory.plannerCelBuilder());
  }

  /** Compiles the rules for partnerships that are beans. */
  public static CelEngine overBeans() {
    CelNativeTypesExtensions types = CelExtensions.nativeTypes(FlatPartnership.class);
    return new CelEngine(
        StructTypeReference.create(FlatPartnership.class.getName()),
        CelFactory.plannerCelBuilder().addCompilerLibraries(types).addRuntimeLibraries(types));
  }

  /** Returns how many subjects fail each rule. */
  public Failures failures(Object partnership) {
    Failures failures = new Failures();
    Map<String, Object> variables = Map.of("p", partnership);
    try {
      for (int rule = 0; rule < programs.size(); rule++) {
        failures.add(rule, Math.toIntExact((Long) programs.get(rule).eval(variables)));
      }
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
    return failures;
  }
}
