package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.assess.Detail;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The law of knowledge: whatever is possible for a finding while more is known is possible while
 * less is known, for every rule. What it does not ask stands in {@link Exemptions}.
 */
@AddLifecycleHook(Campaign.class)
class KnowledgeProperties {
  private static final int STEPS = 4;
  private static final List<Corpus.Case> EXAMPLES = Corpus.all();
  private static final List<JsonNode> REAL = Corpus.real();
  private static final AssessmentRequest EVERY_RULE =
      AssessmentRequest.DEFAULT.only(Rulebooks.shipped()).detail(Detail.VERDICTS);
  private static long compared;

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void whatIsPossibleStaysPossibleWhereLessIsKnown(@ForAll long seed) {
    Random random = new Random(seed);
    Ignorance ignorance = new Ignorance(random);
    JsonNode tree = start(random, seed);
    Map<String, Finding> before = findings(tree);
    for (int i = 0; i < STEPS && before != null; i++) {
      Optional<Ignorance.Less> less = ignorance.of(tree);
      if (less.isPresent()) {
        Map<String, Finding> after = findings(less.get().tree());
        if (after != null) {
          assertThat(breaks(before, after, less.get()))
              .as("%s\n%s", less.get().what(), tree)
              .isEmpty();
          tree = less.get().tree();
          before = after;
        }
      }
    }
  }

  @AfterContainer
  static void findingsWereCompared() {
    assertThat(compared).isPositive();
  }

  /** An example of a rule, one with arbitrary holes, or a real partnership. */
  private static JsonNode start(Random random, long seed) {
    return switch (random.nextInt(8)) {
      case 0 -> REAL.get(random.nextInt(REAL.size()));
      case 1, 2 -> Trees.of(OgpJson.write(Partnerships.random(seed)));
      default -> EXAMPLES.get(random.nextInt(EXAMPLES.size())).tree();
    };
  }

  private static List<String> breaks(
      Map<String, Finding> before, Map<String, Finding> after, Ignorance.Less less) {
    List<String> breaks = new ArrayList<>();
    for (Finding more : before.values()) {
      Optional<String> subject = less.now(more.subject());
      if (subject.isPresent() && !Exemptions.RULES.containsKey(more.rule())) {
        Finding then = after.get(key(more, subject.get()));
        if (then == null) {
          boolean gone = less.tree().at(subject.get()).isMissingNode();
          if (!gone && more.part().isEmpty() && !isByPart(more, subject.get(), after)) {
            breaks.add(more.rule() + " " + subject.get() + ": no finding is left");
          }
        } else if (!outcomes(then).containsAll(outcomes(more))) {
          breaks.add(
              more.rule() + " " + subject.get() + ": " + outcomes(more) + " -> " + outcomes(then));
        }
        compared++;
      }
    }
    return breaks;
  }

  /** Whether a rule that had nothing to judge is now judged for parts that there may be. */
  private static boolean isByPart(Finding more, String subject, Map<String, Finding> after) {
    return after.values().stream()
        .anyMatch(
            f ->
                f.rule().equals(more.rule())
                    && f.subject().equals(subject)
                    && f.part().isPresent());
  }

  /** Returns the findings by what they are about; null where the document cannot be read. */
  private static @Nullable Map<String, Finding> findings(JsonNode tree) {
    Assessment assessment;
    try {
      assessment = Assessor.assess(OgpJson.readPartnership(tree.toString()).document(), EVERY_RULE);
    } catch (OgpJsonException e) {
      return null;
    }
    assertThat(assessment.faults()).as("%s", tree).isEmpty();
    Map<String, Finding> byKey = new HashMap<>();
    assessment.findings().forEach(f -> byKey.put(key(f, f.subject()), f));
    return byKey;
  }

  private static String key(Finding f, String subject) {
    return f.rule() + " " + subject + " " + f.part() + " " + f.phase();
  }

  private static Set<Verdict> outcomes(Finding f) {
    return f.possible().isEmpty() ? Set.of(f.verdict()) : Set.copyOf(f.possible());
  }
}
