package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * The reader and the schema agree on documents in which one place or two were changed: the schema
 * as networknt reads it, and as Ajv does where it is installed.
 */
@AddLifecycleHook(Campaign.class)
class AgreementProperties {
  private static final Map<String, Specimens> SPECIMENS = new ConcurrentHashMap<>();
  private static final Map<String, Pieces> PIECES = new ConcurrentHashMap<>();

  private static Optional<Ajv> ajv = Optional.empty();

  @BeforeContainer
  static void start() {
    if (Ajv.missing().isEmpty()) {
      ajv = Optional.of(Ajv.start());
    }
  }

  @AfterContainer
  static void stop() throws IOException {
    if (ajv.isPresent()) {
      ajv.get().close();
    }
  }

  private static void agree(String format, long seed) {
    Random random = new Random(seed);
    Tree document = SPECIMENS.computeIfAbsent(format, Specimens::of).one(random);
    Mutation mutation = new Mutation(PIECES.computeIfAbsent(format, Pieces::new), random);
    for (int i = random.nextInt(8) / 6; i >= 0; i--) {
      document = mutation.of(document);
    }

    assertThat(new Agreement(format).disagreement(document, ajv))
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
