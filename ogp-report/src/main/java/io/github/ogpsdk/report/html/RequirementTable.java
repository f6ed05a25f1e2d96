package io.github.ogpsdk.report.html;

import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.RequirementSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Minimum requirements by plan: a row for each requirement, a column for each plan.
 *
 * @param plans the heads of the columns
 * @param rows the rows
 */
record RequirementTable(List<String> plans, List<Row> rows) {
  /**
   * A requirement.
   *
   * @param title number and title
   * @param cells a verdict a plan, or nothing where another edition judged
   */
  record Row(String title, List<Optional<Chip>> cells) {}

  static RequirementTable of(Names names) {
    Map<Optional<String>, List<RequirementSummary>> judged =
        AssessmentSummary.of(names.assessed().assessment()).requirements();
    Map<Optional<String>, Map<String, Chip>> columns = new LinkedHashMap<>();
    Set<String> titles = new LinkedHashSet<>();
    judged.forEach(
        (cycle, requirements) -> {
          Map<String, Chip> column = new LinkedHashMap<>();
          for (RequirementSummary one : requirements) {
            String title = names.requirement(one.rulebook(), one.requirement());
            titles.add(title);
            column.put(title, Chip.of(one.verdict(), names));
          }
          columns.put(cycle, column);
        });
    List<Row> rows = new ArrayList<>();
    for (String title : titles) {
      rows.add(
          new Row(
              title,
              columns.values().stream().map(c -> Optional.ofNullable(c.get(title))).toList()));
    }
    List<String> plans =
        columns.keySet().stream()
            .map(c -> c.map(names::plan).orElseGet(names::member))
            .map(Names::capital)
            .toList();
    return new RequirementTable(plans, rows);
  }
}
