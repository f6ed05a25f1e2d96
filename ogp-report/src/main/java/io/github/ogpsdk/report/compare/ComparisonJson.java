package io.github.ogpsdk.report.compare;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Visible;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison as JSON: the members, then the rules with a cell for each member in the same order,
 * {@code null} where a rule was not in use.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class ComparisonJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ComparisonJson() {}

  /** Returns the comparison, with a line break at its end. */
  public static String write(Comparison comparison) {
    ObjectNode root = NODES.objectNode();
    ArrayNode members = root.putArray("members");
    for (Comparison.Column column : comparison.columns()) {
      ObjectNode member = members.addObject();
      member.put("id", column.id());
      member.put("name", column.name());
      column.region().ifPresent(r -> member.put("region", r));
      member.put("asOf", column.asOf());
      member.set("verdicts", counts(column.tally()));
    }
    ArrayNode rules = root.putArray("rules");
    for (Comparison.Row row : comparison.rows()) {
      ObjectNode rule = rules.addObject();
      rule.put("rule", row.rule());
      rule.put("rulebook", row.rulebook());
      rule.put("level", row.level().code());
      row.requirement().ifPresent(r -> rule.put("requirement", r));
      rule.put("title", row.title());
      ArrayNode cells = rule.putArray("cells");
      row.cells().forEach(c -> cell(c, cells));
    }
    return Visible.json(MAPPER.writeValueAsString(root)) + "\n";
  }

  private static void cell(Optional<VerdictCounts> cell, ArrayNode cells) {
    if (cell.isEmpty()) {
      cells.addNull();
    } else {
      cells
          .addObject()
          .put("verdict", cell.get().united().code())
          .set("verdicts", counts(cell.get()));
    }
  }

  private static ObjectNode counts(VerdictCounts tally) {
    ObjectNode counts = NODES.objectNode();
    for (Verdict verdict : VerdictCounts.ORDER) {
      counts.put(verdict.code(), tally.of(verdict));
    }
    return counts;
  }
}
