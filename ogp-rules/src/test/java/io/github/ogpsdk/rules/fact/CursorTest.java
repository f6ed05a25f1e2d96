package io.github.ogpsdk.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is taken down of the facts that are read. */
class CursorTest {
  private final List<String> taken = new ArrayList<>();
  private final List<UsedFact> facts = new ArrayList<>();
  private final Cursor<Mechanism> body =
      Cursor.root(
          Mechanism.builder()
              .id("forum")
              .status(MechanismStatus.CREATED_NOT_OPERATIONAL)
              .from(PartialDate.parse("2020-02"))
              .build(),
          new Recorder() {
            @Override
            public void fact(UsedFact fact) {
              taken.add(fact.at() + "=" + fact.value());
              facts.add(fact);
            }

            @Override
            public void missing(Place at, Optional<UnknownReason> reason) {
              taken.add(at + "?");
            }

            @Override
            public boolean isOn() {
              return true;
            }
          });

  @Test
  void aFactIsMadeOnceForAllEvidence() {
    body.require("status", Mechanism::status);
    body.require("from", Mechanism::from);
    body.require("status", Mechanism::status);

    assertThat(facts).extracting(UsedFact::at).containsExactly("/status", "/from", "/status");
    assertThat(facts.get(2)).isSameAs(facts.get(0));
  }

  @Test
  void aCodeIsTakenDownAsOnTheWire() {
    body.require("status", Mechanism::status);
    body.peek("status", Mechanism::status);
    body.use("status", MechanismStatus.CREATED_NOT_OPERATIONAL);

    assertThat(taken)
        .containsOnly("/status=" + MechanismStatus.CREATED_NOT_OPERATIONAL.code())
        .hasSize(3);
  }

  @Test
  void anImpreciseDateIsUsedAndMissed() {
    body.day("from", Mechanism::from);
    body.day("to", Mechanism::to);

    assertThat(taken).containsExactly("/from=2020-02", "/from?", "/to?");
  }

  @Test
  void whatIsReachedTwiceIsOneObject() {
    Cursor<Mechanism> known =
        Cursor.root(
            Mechanism.builder().id("forum").predecessors(Listing.of("council")).build(),
            Recorder.OFF);

    assertThat(known.list("predecessors", Mechanism::predecessors).all())
        .hasSize(1)
        .isSameAs(known.peekList("predecessors", Mechanism::predecessors).all());
  }

  @Test
  void whatIsWorkedOutOnceIsKept() {
    List<String> worked = new ArrayList<>();

    for (int i = 0; i < 2; i++) {
      assertThat(body.<String>once("a name", () -> named(body, worked))).isEqualTo("forum");
    }

    assertThat(worked).containsExactly("forum");
    assertThat(taken).isEmpty();
  }

  private static String named(Cursor<Mechanism> body, List<String> worked) {
    worked.add(body.value().id());
    return body.value().id();
  }
}
