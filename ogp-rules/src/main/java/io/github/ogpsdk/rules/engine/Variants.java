package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.rules.Bounds.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The values that a rule's parameters have on a day, and under other readings of its text. */
final class Variants {
  /** The most values in a history, and the most readings, of a parameter. */
  private static final int MOST = 100;

  private Variants() {}

  /** Returns the values of parameters that begin on the day on which another does. */
  static List<CompileProblem> problems(Rule rule) {
    List<CompileProblem> problems = new ArrayList<>();
    rule.parameters()
        .forEach(
            (name, parameter) -> {
              if (parameter.history().size() > MOST || parameter.readings().size() > MOST) {
                problems.add(
                    CompileProblem.of(
                        rule.id(),
                        "/parameters/" + name,
                        "",
                        Set.of(),
                        CompileFault.TOO_MANY_VALUES,
                        name,
                        Integer.toString(MOST)));
              }
              Set<Optional<LocalDate>> days = new HashSet<>();
              for (DatedValue value : parameter.history()) {
                Optional<LocalDate> day = value.from().map(PartialDate::earliest);
                if (!days.add(day)) {
                  problems.add(
                      CompileProblem.of(
                          rule.id(),
                          "/parameters/" + name,
                          "",
                          Set.of(),
                          CompileFault.SAME_DAY,
                          name,
                          value.from().map(PartialDate::toString).orElse("…")));
                }
              }
            });
    return problems;
  }

  /** Returns the values for each stretch of the histories that the day can touch, oldest first. */
  static List<Map<String, String>> of(Rule rule, Day day) {
    Set<LocalDate> turns = new TreeSet<>();
    turns.add(day.earliest());
    for (RuleParameter parameter : rule.parameters().values()) {
      for (DatedValue value : parameter.history()) {
        value
            .from()
            .map(f -> f.earliest())
            .filter(d -> d.isAfter(day.earliest()) && !d.isAfter(day.latest()))
            .ifPresent(turns::add);
      }
    }
    Set<Map<String, String>> variants = new LinkedHashSet<>();
    for (LocalDate turn : turns) {
      Map<String, String> values = new LinkedHashMap<>();
      rule.parameters().forEach((name, parameter) -> values.put(name, on(parameter, turn)));
      variants.add(values);
    }
    return List.copyOf(variants);
  }

  /** Returns all values that the parameters can have, those of the first day first. */
  static Set<Map<String, String>> all(Rule rule) {
    Set<Map<String, String>> all = new LinkedHashSet<>(of(rule, Day.ANY));
    for (Map<String, String> dated : List.copyOf(all)) {
      all.addAll(readings(rule, dated));
    }
    return all;
  }

  /** Returns whether the parameters have the same values on every day. */
  static boolean isConstant(Rule rule) {
    return rule.parameters().values().stream().allMatch(p -> p.history().size() == 1);
  }

  private static String on(RuleParameter parameter, LocalDate day) {
    String value = parameter.history().get(0).value();
    for (DatedValue dated : parameter.history()) {
      if (dated.from().map(f -> !f.earliest().isAfter(day)).orElse(true)) {
        value = dated.value();
      }
    }
    return value;
  }

  /** Returns the values with one parameter read otherwise, for each other reading. */
  static List<Map<String, String>> readings(Rule rule, Map<String, String> values) {
    List<Map<String, String>> readings = new ArrayList<>();
    rule.parameters()
        .forEach(
            (name, parameter) -> {
              for (String reading : parameter.readings()) {
                Map<String, String> other = new LinkedHashMap<>(values);
                other.put(name, reading);
                if (!other.equals(values)) {
                  readings.add(other);
                }
              }
            });
    return readings;
  }
}
