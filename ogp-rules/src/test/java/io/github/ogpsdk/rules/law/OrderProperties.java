package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The order of a list says nothing, unless its own description says so. */
@AddLifecycleHook(Campaign.class)
class OrderProperties {
  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void whereItemsStandChangesNothing(@ForAll long seed) {
    JsonNode tree = Trees.of(OgpJson.write(Partnerships.random(seed)));
    Permutation permutation = new Permutation(tree, new Random(seed));

    JsonNode otherwise = assessed(permutation.document());

    assertThat(Permutation.sorted(Trees.with(otherwise, (name, text) -> permutation.before(text))))
        .isEqualTo(Permutation.sorted(assessed(tree)));
  }

  private static JsonNode assessed(JsonNode tree) {
    String json =
        OgpJson.write(Assessor.assess(OgpJson.readPartnership(tree.toString()).document()));
    ObjectNode assessment = (ObjectNode) Trees.of(json);
    assessment.remove("document");
    tellFacts(assessment, assessment.remove("facts"));
    return assessment;
  }

  /** Puts facts in place of their numbers, which follow from the order of the lists. */
  private static void tellFacts(JsonNode node, JsonNode facts) {
    if (node.path("facts") instanceof ArrayNode numbers) {
      List<JsonNode> told = new ArrayList<>();
      numbers.forEach(n -> told.add(facts.get(n.asInt())));
      numbers.removeAll().addAll(told);
      node.path("children").forEach(child -> tellFacts(child, facts));
    } else {
      node.forEach(child -> tellFacts(child, facts));
    }
  }
}
