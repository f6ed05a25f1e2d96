package io.github.ogpsdk.report.compare;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.report.answer.CurrentPlan;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Grids of assessments: {@code Grids.requirements(assessed, Selection.ALL, Locale.ENGLISH)}.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Grids {
  private Grids() {}

  /**
   * Returns members by minimum requirements, each for the newest plan that was judged, such as the
   * eight requirements of 2022.
   */
  public static Grid requirements(List<Assessed> several, Selection selection, Locale language) {
    List<Assessed> taken = several.stream().filter(selection::takes).toList();
    boolean dated = days(taken).size() > 1;
    Map<String, Builder> tables = new LinkedHashMap<>();
    List<String> left = new ArrayList<>();
    for (Assessed assessed : taken) {
      Names names = new Names(Undated.leftOut(assessed), language);
      Map<Optional<String>, List<RequirementSummary>> judged =
          AssessmentSummary.of(names.assessed().assessment()).requirements();
      Optional<String> cycle = newest(assessed, judged);
      List<RequirementSummary> found = judged.getOrDefault(cycle, List.of());
      if (found.isEmpty()) {
        left.add(names.member());
        continue;
      }
      String plan = cycle.map(names::cycle).orElse("");
      Grid.Head head = member(names, plan, dated);
      for (RequirementSummary one : found) {
        String full = names.requirement(one.rulebook(), one.requirement());
        String number = one.requirement() + " ";
        String title = full.startsWith(number) ? full.substring(number.length()) : full;
        tables
            .computeIfAbsent(one.rulebook(), b -> new Builder(names.rulebook(b)))
            .add(
                head,
                new Grid.Head(one.requirement(), title, "", "", ""),
                new VerdictCounts(one.findings().stream().map(Finding::verdict).toList()));
      }
    }
    return new Grid(tables.values().stream().map(Builder::table).toList(), left, day(taken));
  }

  /** Returns members by rules, rulebook by rulebook. */
  public static Grid rules(Comparison comparison, Locale language) {
    Map<String, Builder> tables = new LinkedHashMap<>();
    Set<String> days = new LinkedHashSet<>();
    comparison.columns().forEach(c -> days.add(c.asOf()));
    Set<Grid.Head> shown = new LinkedHashSet<>();
    List<Grid.Head> members =
        comparison.columns().stream()
            .map(
                c ->
                    new Grid.Head(
                        "",
                        c.name(),
                        days.size() > 1 ? c.asOf() : "",
                        c.region().orElse(""),
                        c.id()))
            .toList();
    for (Comparison.Row row : comparison.rows()) {
      Grid.Head rule = new Grid.Head(row.rule(), row.title(), level(row.level(), language), "", "");
      Builder table = tables.computeIfAbsent(row.rulebook(), b -> new Builder(row.book()));
      for (int i = 0; i < members.size(); i++) {
        Grid.Head member = members.get(i);
        row.cells()
            .get(i)
            .ifPresent(
                counts -> {
                  table.add(member, rule, counts);
                  shown.add(member);
                });
      }
    }
    List<String> left =
        members.stream().filter(m -> !shown.contains(m)).map(Grid.Head::name).toList();
    Optional<String> day = days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    return new Grid(tables.values().stream().map(Builder::table).toList(), left, day);
  }

  private static String level(Level level, Locale language) {
    return Explainer.in(language).level(level);
  }

  private static Grid.Head member(Names names, String plan, boolean dated) {
    Assessed assessed = names.assessed();
    String day = assessed.assessment().asOf();
    String note = !dated ? plan : plan.isEmpty() ? day : plan + ", " + day;
    String region =
        assessed
            .partnership()
            .member()
            .region()
            .map(r -> Names.capital(names.explainer().code(r.code())))
            .orElse("");
    return new Grid.Head("", names.member(), note, region, assessed.assessment().document().id());
  }

  /** Returns the newest plan of which something applies, else the newest that was judged. */
  private static Optional<String> newest(
      Assessed assessed, Map<Optional<String>, List<RequirementSummary>> judged) {
    List<Cycle> cycles =
        assessed.partnership().cycles().stream()
            .filter(c -> judged.containsKey(Optional.of(c.id())))
            .toList();
    List<Cycle> applying =
        cycles.stream()
            .filter(
                c ->
                    judged.getOrDefault(Optional.of(c.id()), List.of()).stream()
                        .anyMatch(Grids::applies))
            .toList();
    List<Cycle> taken = applying.isEmpty() ? cycles : applying;
    return CurrentPlan.of(taken).map(taken::get).map(Cycle::id);
  }

  private static boolean applies(RequirementSummary one) {
    return one.verdict() != Verdict.NOT_APPLICABLE;
  }

  private static Set<String> days(List<Assessed> several) {
    Set<String> days = new LinkedHashSet<>();
    several.forEach(a -> days.add(a.assessment().asOf()));
    return days;
  }

  private static Optional<String> day(List<Assessed> several) {
    Set<String> days = days(several);
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  /** Gathers the cells of a table. */
  private static final class Builder {
    private final String title;
    private final Map<Grid.Head, Map<Grid.Head, VerdictCounts>> rows = new LinkedHashMap<>();
    private final Set<Grid.Head> columns = new LinkedHashSet<>();

    Builder(String title) {
      this.title = title;
    }

    void add(Grid.Head row, Grid.Head column, VerdictCounts counts) {
      columns.add(column);
      rows.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(column, counts);
    }

    Grid.Table table() {
      List<List<Optional<VerdictCounts>>> cells =
          rows.values().stream()
              .map(r -> columns.stream().map(c -> Optional.ofNullable(r.get(c))).toList())
              .toList();
      return new Grid.Table(title, List.copyOf(rows.keySet()), List.copyOf(columns), cells)
          .sorted();
    }
  }
}
