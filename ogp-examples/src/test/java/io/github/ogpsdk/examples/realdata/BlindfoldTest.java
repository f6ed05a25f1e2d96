package io.github.ogpsdk.examples.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.cycle.Answer;
import io.github.ogpsdk.model.partnership.Partnership;
import org.junit.jupiter.api.Test;

/** What is compared is hidden, and nothing else. */
class BlindfoldTest {
  private static final String PARTNERSHIP =
      """
      {"format": "partnership", "version": "0.1.0", "id": "xx", "member": {"id": "xx", "type": "national"},
       "mechanisms": [{"id": "forum", "name": "Forum", "type": "multi-stakeholder-forum", "compositions": [
         {"basis": "actual", "total": 6, "parity": true,
          "seats": [{"sector": "government", "count": 3}, {"sector": "civil-society", "count": 3}]},
         {"basis": "actual", "total": 42, "parity": true, "seats": [{"sector": "government"}]}]}],
       "cycles": [{"id": "1", "reviews": [{"product": "design-report", "assessor": "irm", "answers": [
         {"subject": "process", "value": "contrary"},
         {"subject": "requirement:1.1", "value": "not-met"},
         {"subject": "local:1.2", "value": "no"},
         {"subject": "forum-exists", "value": "yes"}]}]}],
       "standing": {"events": [
         {"type": "contrary-letter", "track": "procedural"},
         {"type": "under-review-letter", "track": "procedural"},
         {"type": "delay-notice", "track": "procedural", "by": "government"}, {"type": "suspended", "track": "response"}]}}
      """;

  private final Partnership open = OgpJson.readPartnership(PARTNERSHIP).document();
  private final Partnership blind = Blindfold.over(open);

  @Test
  void answersOnTheProcessAndItsRequirementsAreHidden() {
    Listing<Answer> answers = blind.cycles().items().get(0).reviews().items().get(0).answers();

    assertThat(answers.stream().map(a -> a.subject().code())).containsExactly("forum-exists");
    assertThat(answers.isComplete()).isFalse();
  }

  @Test
  void eventsOfTheProcedureAreHidden() {
    assertThat(blind.standing().orElseThrow().events().stream().map(e -> e.type().code()))
        .containsExactly("delay-notice", "suspended");
  }

  @Test
  void onlyTheReviewIsHiddenWhereItIsTheQuestion() {
    Partnership before = Blindfold.overReviews(open);

    assertThat(before.standing().orElseThrow().events().stream().map(e -> e.type().code()))
        .containsExactly("contrary-letter", "delay-notice", "suspended");
    assertThat(before.cycles()).isEqualTo(open.cycles());
  }

  @Test
  void parityIsHiddenAndATotalThatTheSeatsMakeTogether() {
    Listing<Composition> tables = blind.mechanisms().items().get(0).compositions();

    assertThat(tables.stream().map(Composition::parity)).allMatch(p -> p.isEmpty());
    assertThat(tables.items().get(0).total()).isEmpty();
    assertThat(tables.items().get(1).total()).contains(42);
  }

  @Test
  void aPartnershipWithoutVerdictsIsLeftAsItIs() {
    assertThat(Blindfold.over(blind)).isEqualTo(blind);
  }
}
