package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The reader and the schema agree on documents in which one place, or a few, was changed. */
@AddLifecycleHook(Campaign.class)
class AgreementProperties {
  private static final Map<String, Specimens> SPECIMENS = new ConcurrentHashMap<>();
  private static final Map<String, Pieces> PIECES = new ConcurrentHashMap<>();

  private static void agree(String format, long seed) {
    Random random = new Random(seed);
    Tree document = SPECIMENS.computeIfAbsent(format, Specimens::of).one(random);
    Mutation mutation = new Mutation(PIECES.computeIfAbsent(format, Pieces::new), random);
    for (int i = random.nextInt(8) / 6; i >= 0; i--) {
      document = mutation.of(document);
    }

    assertThat(new Agreement(format).disagreement(document))
        .as(JsonWriter.pretty(document))
        .isEmpty();
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void onPartnerships(@ForAll long seed) {
    agree("partnership", seed);
  }

  @Property(tries = 700, shrinking = ShrinkingMode.OFF)
  void onRulebooks(@ForAll long seed) {
    agree("rulebook", seed);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void onAssessments(@ForAll long seed) {
    agree("assessment", seed);
  }
}
