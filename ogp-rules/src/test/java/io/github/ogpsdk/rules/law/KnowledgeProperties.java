package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Outlook;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The law of knowledge: whatever is possible for a finding while more is known is possible while
 * less is known, for every rule. What it does not ask stands in {@link Exemptions}.
 *
 * <p>Documents are bound by a plain mapper, which is quick; only where something breaks are they
 * read as users read them, for what the reader refuses breaks nothing.
 */
@AddLifecycleHook(Campaign.class)
class KnowledgeProperties {
  private static final int STEPS = 4;

  /** Of so many tries on real partnerships one is on a large one. */
  private static final int RARE = 32;

  private static final List<Corpus.Case> EXAMPLES = Corpus.all();
  private static final List<JsonNode> REAL = Corpus.real();
  private static final List<JsonNode> LARGE = Corpus.large();
  private static final JsonMapper MAPPER = new JsonMapper();
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
        List<String> breaks = after == null ? List.of() : breaks(before, after, less.get());
        if (!breaks.isEmpty() && isReadable(tree) && isReadable(less.get().tree())) {
          assertThat(breaks).as("%s\n%s", less.get().what(), tree).isEmpty();
        }
        tree = breaks.isEmpty() ? less.get().tree() : tree;
        before = breaks.isEmpty() ? after : null;
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
      case 0 -> random.nextInt(RARE) == 0 ? any(LARGE, random) : any(REAL, random);
      case 1, 2 -> Trees.of(OgpJson.write(Partnerships.random(seed)));
      default -> any(EXAMPLES, random).tree();
    };
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> breaks(
      Map<String, Finding> before, Map<String, Finding> after, Ignorance.Less less) {
    List<String> breaks = new ArrayList<>();
    for (Finding more : before.values()) {
      Optional<String> subject = less.now(more.subject());
      if (subject.isPresent() && Exemptions.isAsked(more.rule(), less.what())) {
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

  /** Returns the findings by what they are about; null where the document cannot be bound. */
  private static @Nullable Map<String, Finding> findings(JsonNode tree) {
    Partnership partnership;
    try {
      partnership = MAPPER.treeToValue(tree, Partnership.class);
    } catch (JacksonException e) {
      return null;
    }
    Outlook outlook = Outlook.of(partnership);
    assertThat(outlook.faults()).as("%s", tree).isEmpty();
    Map<String, Finding> byKey = new HashMap<>();
    outlook.findings().forEach(f -> byKey.put(key(f, f.subject()), f));
    return byKey;
  }

  private static boolean isReadable(JsonNode tree) {
    try {
      OgpJson.readPartnership(tree.toString());
      return true;
    } catch (OgpJsonException e) {
      return false;
    }
  }

  private static String key(Finding f, String subject) {
    return f.rule() + " " + subject + " " + f.part() + " " + f.phase();
  }

  private static Set<Verdict> outcomes(Finding f) {
    return f.possible().isEmpty() ? Set.of(f.verdict()) : Set.copyOf(f.possible());
  }
}
