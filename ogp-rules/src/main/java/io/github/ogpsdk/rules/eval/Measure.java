package io.github.ogpsdk.rules.eval;

import io.github.ogpsdk.model.rule.ValueType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A measure: a named, typed function of the facts, such as {@code seats} of a seat table for a
 * sector, a number.
 *
 * @param name its name, such as {@code seats}; its words stand in {@code measures_*.properties}
 * @param type the kind of value it gives
 * @param args its arguments, such as {@code sector}
 * @param values the codes that it can give, where it gives a code of a list
 * @param parameters the parameters of a rule that it reads by itself, if it reads any
 * @param codes its code by the kind of subject that it measures, such as {@code seat-table}
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Measure(
    String name,
    ValueType type,
    List<Argument> args,
    Optional<CodeList> values,
    Optional<ParameterFormat> parameters,
    Map<String, MeasureCode<?>> codes) {
  /** Copies the lists. */
  public Measure {
    args = List.copyOf(args);
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
  }

  /** Returns the kinds of subject that it measures. */
  public List<String> about() {
    return List.copyOf(codes.keySet());
  }

  /** Returns the names of its arguments, such as {@code sector}. */
  public List<String> argNames() {
    return args.stream().map(Argument::name).toList();
  }
}
