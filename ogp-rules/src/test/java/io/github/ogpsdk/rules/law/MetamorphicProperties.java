package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.assess.InPlace;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A document is changed in a way that must not matter, and the same comes out. */
@AddLifecycleHook(Campaign.class)
class MetamorphicProperties {
  /** Members that name an object and nothing else. */
  private static final Set<String> NAMING =
      Set.of(
          "id",
          "commitment",
          "commitments",
          "conferenceOf",
          "consultation",
          "covers",
          "cycle",
          "cycles",
          "deputyOf",
          "filer",
          "lead",
          "mechanisms",
          "members",
          "organization",
          "organizer",
          "parent",
          "predecessors",
          "replaces",
          "selection");

  private static final int[] YEARS = {-4, 4, 8, 28};
  private static final Map<Integer, List<Rulebook>> SHIFTED = new HashMap<>();

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whatObjectsAreCalledChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    JsonNode tree = renamed(tree(seed), random, new HashMap<>());
    Map<String, String> names = new HashMap<>();

    JsonNode otherwise = renamed(tree, random, names);

    assertThat(assessed(otherwise))
        .isEqualTo(Trees.with(assessed(tree), (name, text) -> names.getOrDefault(text, text)));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void whereMembersStandChangesNothing(@ForAll long seed) {
    JsonNode tree = tree(seed);

    JsonNode shuffled = Trees.shuffled(tree, new Random(seed));

    assertThat(read(shuffled)).isEqualTo(read(tree));
    assertThat(assessed(shuffled)).isEqualTo(assessed(tree));
  }

  /** Facts and rules, as many years earlier or later: leap years stay leap years. */
  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void whenAllHappenedChangesNothing(@ForAll long seed) {
    JsonNode tree = tree(seed);
    int years = YEARS[new Random(seed).nextInt(YEARS.length)];

    List<JsonNode> before = findings(tree, Rulebooks.shipped());

    List<JsonNode> after = findings(Years.later(tree, years), rulebooks(years));

    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      if (!heedsTheGracePeriod(before.get(i)) && !heedsTheGracePeriod(after.get(i))) {
        assertThat(after.get(i)).isEqualTo(Years.later(before.get(i), years));
      }
    }
  }

  /**
   * The grace period is a resolution with dates of its own, heeded wherever a rule is asked for.
   */
  private static boolean heedsTheGracePeriod(JsonNode finding) {
    return finding.path("reason").path("code").asString("").equals("waived")
        || finding.toString().contains("\"op\":\"passes\"");
  }

  private static List<Rulebook> rulebooks(int years) {
    return SHIFTED.computeIfAbsent(
        years,
        y ->
            Rulebooks.shipped().stream()
                .map(b -> Trees.of(OgpJson.write(b)))
                .map(b -> Years.later(b, y))
                .map(b -> OgpJson.readRulebook(b.toString()).document())
                .toList());
  }

  /** Gives each object another id, but for those that stand where a code may stand as well. */
  private static JsonNode renamed(JsonNode tree, Random random, Map<String, String> names) {
    Set<String> kept = new HashSet<>();
    Trees.with(
        tree,
        (name, text) -> {
          if (name.equals("about") || name.equals("from")) {
            kept.add(text);
          }
          return text;
        });
    Trees.with(
        tree,
        (name, text) -> {
          if (name.equals("id") && !kept.contains(text)) {
            names.computeIfAbsent(text, t -> "n" + (random.nextLong() >>> 1));
          }
          return text;
        });
    return Trees.with(
        tree, (name, text) -> NAMING.contains(name) ? names.getOrDefault(text, text) : text);
  }

  private static JsonNode tree(long seed) {
    return Trees.of(OgpJson.write(Partnerships.random(seed)));
  }

  private static Partnership read(JsonNode tree) {
    return OgpJson.readPartnership(tree.toString()).document();
  }

  private static JsonNode assessed(JsonNode tree) {
    return Trees.of(OgpJson.write(Assessor.assess(read(tree))));
  }

  private static List<JsonNode> findings(JsonNode tree, List<Rulebook> books) {
    Partnership partnership = read(tree);
    Assessment assessment =
        Assessor.assess(partnership).withFindings(InPlace.findings(partnership, books));
    List<JsonNode> findings = new ArrayList<>();
    JsonNode written = Trees.of(OgpJson.write(assessment));
    written.get("findings").forEach(findings::add);
    findings.forEach(finding -> tell(finding, written.path("facts")));
    return findings;
  }

  /** Puts the facts of the table where evidence gives their numbers: these follow its order. */
  private static void tell(JsonNode finding, JsonNode table) {
    for (JsonNode evidence : finding.findParents("facts")) {
      ArrayNode facts = (ArrayNode) evidence.get("facts");
      for (int i = 0; i < facts.size(); i++) {
        facts.set(i, table.required(facts.get(i).intValue()));
      }
    }
  }
}
