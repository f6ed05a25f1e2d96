package io.github.ogpsdk.benchmarks.data;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Partnerships in which facts are missing: one in twelve of those that the rules ask for is not
 * recorded, and one list in twelve is marked as not whole.
 */
public final class Holes {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int ONE_IN = 12;

  private static final Set<String> FACTS =
      Set.of(
          "title",
          "problem",
          "description",
          "values",
          "lead",
          "supporting",
          "from",
          "due",
          "date",
          "sent",
          "published",
          "agenda",
          "minutes",
          "attendance",
          "present",
          "count",
          "named",
          "vacant",
          "category",
          "notice");

  private static final Set<String> LISTS =
      Set.of("meetings", "milestones", "seats", "commitments", "updates", "values", "supporting");

  private final Random random;

  private Holes(Random random) {
    this.random = random;
  }

  /** Returns the partnerships with holes; always the same ones. */
  public static List<Partnership> in(List<Partnership> partnerships) {
    Holes holes = new Holes(new Random(2));
    return partnerships.stream().map(holes::in).toList();
  }

  private Partnership in(Partnership partnership) {
    ObjectNode document = (ObjectNode) MAPPER.readTree(OgpJson.write(partnership));
    document.path("mechanisms").forEach(this::punch);
    document.path("cycles").forEach(this::punchCycle);
    punch(document.path("publication"));
    return OgpJson.readPartnership(MAPPER.writeValueAsString(document)).document();
  }

  /** The days of a phase stay: a two-valued engine could not even say which rules apply. */
  private void punchCycle(JsonNode cycle) {
    punch(cycle.path("coCreation").path("notice"));
    punch(cycle.path("plan").path("commitments"));
  }

  private void punch(JsonNode node) {
    if (node instanceof ArrayNode list) {
      list.forEach(this::punch);
    } else if (node instanceof ObjectNode object) {
      for (String name : new ArrayList<>(object.propertyNames())) {
        if (FACTS.contains(name) && !isRequired(object, name) && hits()) {
          object.remove(name);
        } else if (LISTS.contains(name) && hits()) {
          object.putArray("partial").add(name);
        } else {
          punch(object.path(name));
        }
      }
    }
  }

  /** An update of a repository has to have a date. */
  private static boolean isRequired(ObjectNode object, String name) {
    return name.equals("date") && object.has("category");
  }

  private boolean hits() {
    return random.nextInt(ONE_IN) == 0;
  }
}
