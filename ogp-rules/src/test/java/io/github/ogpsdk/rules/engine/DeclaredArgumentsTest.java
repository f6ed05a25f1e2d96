package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import io.github.ogpsdk.rules.eval.Argument;
import io.github.ogpsdk.rules.eval.ArgumentType;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every measure says what its arguments are, and a rule that gives it others is refused. */
class DeclaredArgumentsTest {
  private static final Path CODE = Path.of("src/main/java/io/github/ogpsdk/rules/measure");
  private static final Pattern READ =
      Pattern.compile(
          "(?:args\\.(?:text|find|sector|period|pattern|monthDay|matches)\\(|period\\(args, )\"(\\w+)\"");

  static Stream<Measure> withArguments() {
    return Measures.STANDARD.measures().stream().filter(m -> !m.args().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("withArguments")
  void whatIsDeclaredCompiles(Measure measure) {
    assertThat(problems(measure, right(measure))).isEmpty();
    for (Argument argument : measure.args()) {
      for (String code : argument.codes().map(c -> c.codes()).orElse(List.of())) {
        Map<String, String> given = right(measure);
        given.put(argument.name(), code);
        assertThat(problems(measure, given)).as("%s", given).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withArguments")
  void anArgumentOfAnotherKindIsRefused(Measure measure) {
    for (Argument argument : measure.args()) {
      for (String wrong : wrong(argument.type())) {
        Map<String, String> given = right(measure);
        given.put(argument.name(), wrong);
        assertThat(problems(measure, given))
            .as("%s: %s = %s", measure.name(), argument.name(), wrong)
            .singleElement()
            .satisfies(
                p -> {
                  assertThat(p.at()).startsWith("/must/").endsWith("/args/" + argument.name());
                  assertThat(p.values()).contains(wrong);
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withArguments")
  void anArgumentThatIsMissingOrTooManyIsRefused(Measure measure) {
    for (Argument argument : measure.args()) {
      Map<String, String> given = right(measure);
      given.remove(argument.name());
      List<CompileFault> expected =
          argument.isRequired() ? List.of(CompileFault.MISSING_ARGUMENT) : List.of();
      assertThat(problems(measure, given))
          .extracting(CompileProblem::fault)
          .containsExactlyElementsOf(expected);
    }
    Map<String, String> more = right(measure);
    more.put("another", "1");
    assertThat(problems(measure, more))
        .extracting(CompileProblem::fault)
        .containsExactly(CompileFault.NO_ARGUMENT);
  }

  @Test
  void everyArgumentThatIsReadIsDeclaredAndEveryOneDeclaredIsRead() throws IOException {
    Set<String> read = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher names = READ.matcher(Files.readString(file).replaceAll("\\s+", " "));
        names.results().forEach(n -> read.add(n.group(1)));
      }
    }
    // Sides and points are read under the names of a constant and of a list.
    read.add("autonomous");
    Set<String> declared = new TreeSet<>();
    withArguments()
        .filter(m -> !m.name().equals("score"))
        .forEach(m -> declared.addAll(m.argNames()));
    declared.add("how");

    assertThat(read).isEqualTo(declared);
  }

  @Test
  void aCodeThatIsInNoListIsSaidAndKept() {
    Measure seats = Measures.STANDARD.measure("seats").orElseThrow();
    Map<String, String> given = right(seats);
    given.put("sector", "civil-societi");

    List<CompileProblem> remarks = CompiledRules.compile(List.of(rule(seats, given))).remarks();

    assertThat(remarks)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.fault()).isEqualTo(CompileFault.UNLISTED_CODE);
              assertThat(p.suggestion()).contains("civil-society");
            });
  }

  @Test
  void halvesOfTheYearFitSixMonthsOnly() {
    Measure gaps = Measures.STANDARD.measure("gaps").orElseThrow();
    Map<String, String> halves = Map.of("mode", "calendar-half");

    assertThat(problems(rule(gaps, halves, "P3M")))
        .extracting(CompileProblem::fault)
        .containsExactly(CompileFault.OTHER_THRESHOLD);
    assertThat(problems(rule(gaps, halves, "P6M"))).isEmpty();
    assertThat(problems(rule(gaps, Map.of("mode", "rolling"), "P3M"))).isEmpty();
  }

  private static List<String> wrong(ArgumentType type) {
    return switch (type) {
      case CODE -> List.of("Not A Code", "");
      case PERIOD -> List.of("six months", "P999999999Y", "P99999999999D", "");
      case NUMBER -> List.of("1/2", "-1", "many", "12345678901");
      case SHARE -> List.of("1/0", "-1/2", "half", "1/12345678");
      case DAY_OF_YEAR -> List.of("02-30", "13-01", "2024-01-01", "June");
      case PATTERN -> List.of("[A-Z", "*");
      case RULE, ID -> List.of("no id", "");
    };
  }

  private static Map<String, String> right(Measure measure) {
    Map<String, String> right = new LinkedHashMap<>();
    for (Argument argument : measure.args()) {
      right.put(argument.name(), ArgumentCheck.example(argument));
    }
    return right;
  }

  private static List<CompileProblem> problems(Measure measure, Map<String, String> given) {
    return problems(rule(measure, given));
  }

  private static List<CompileProblem> problems(Rule rule) {
    List<CompileProblem> found = new ArrayList<>();
    try {
      CompiledRules.compile(List.of(rule));
    } catch (RulebookException e) {
      found.addAll(e.problems());
    }
    return found;
  }

  private static Rule rule(Measure measure, Map<String, String> given) {
    return rule(measure, given, "P6M");
  }

  private static Rule rule(Measure measure, Map<String, String> given, String period) {
    Map<String, Term> args = new LinkedHashMap<>();
    given.forEach((name, text) -> args.put(name, new Term.Constant(text)));
    Term.Call call = new Term.Call(measure.name(), Optional.empty(), args);
    Condition must =
        switch (measure.type()) {
          case FLAG -> new Condition.Holds(call);
          case CODE ->
              new Condition.Is(
                  call,
                  List.of(
                      new Term.Constant(
                          measure.values().map(c -> c.codes().get(0)).orElse("any"))));
          case NUMBER -> compared(call, Comparison.AT_LEAST, "1");
          case SHARE -> compared(call, Comparison.AT_LEAST, "1/2");
          case DATE -> compared(call, Comparison.AT_MOST, "2024-01-01");
          case SPAN, SPANS -> compared(call, Comparison.AT_MOST, period);
          case PERIOD ->
              new Condition.Compare(
                  new Term.Call("chairTenure", Optional.empty(), Map.of()),
                  Comparison.AT_MOST,
                  call);
        };
    return Rule.builder()
        .id("X-ARGUMENTS")
        .about(measure.about().get(0))
        .level(Level.NATIONAL)
        .title(Text.of("arguments"))
        .text(Text.of("arguments"))
        .citation(
            new Citation(
                "none", Optional.empty(), Optional.empty(), Optional.empty(), Reading.UNVERIFIED))
        .must(must)
        .build();
  }

  private static Condition compared(Term.Call call, Comparison comparison, String threshold) {
    return new Condition.Compare(call, comparison, new Term.Constant(threshold));
  }
}
