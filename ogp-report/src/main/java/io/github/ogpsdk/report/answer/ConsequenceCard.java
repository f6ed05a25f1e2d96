package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.OfficialFinding;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows for the member from its status and from the verdicts on its plans. */
final class ConsequenceCard {
  private static final String CONTRARY = "contrary";

  private final Names names;
  private final AnswerWords words;

  ConsequenceCard(Names names, AnswerWords words) {
    this.names = names;
    this.words = words;
  }

  /**
   * Returns the card.
   *
   * @param cycle the id of the current cycle
   */
  Card of(Optional<String> cycle) {
    Assessment assessment = names.assessed().assessment();
    List<String> lines = new ArrayList<>();
    Optional<StatusPeriod> now = Headline.now(assessment).filter(s -> !s.code().equals("active"));
    Optional<Consequence> current =
        assessment.consequences().stream()
            .filter(c -> cycle.filter(c.cycle()::equals).isPresent())
            .findFirst();
    current.map(this::said).ifPresent(lines::add);
    lastContrary(assessment, cycle).ifPresent(lines::add);
    if (now.isPresent()) {
      return new Card(
          words.get("follows.question"),
          now.get().code().equals("under-review") ? Tone.OPEN : Tone.BAD,
          words.get("status." + now.get().code()),
          lines);
    }
    return current
        .map(c -> words.card("follows", tone(c), key(c), lines))
        .orElseGet(() -> words.card("follows", Tone.PLAIN, "nothing", lines));
  }

  private String said(Consequence consequence) {
    return Names.capital(
        names.explainer().consequence(consequence, names.plan(consequence.cycle())));
  }

  /** Returns the newest earlier plan whose process OGP or the IRM found contrary to the rules. */
  private Optional<String> lastContrary(Assessment assessment, Optional<String> cycle) {
    List<Consequence> contrary =
        assessment.consequences().stream()
            .filter(c -> cycle.filter(c.cycle()::equals).isEmpty())
            .filter(c -> c.official().stream().anyMatch(o -> o.code().equals(CONTRARY)))
            .toList();
    if (contrary.isEmpty()) {
      return Optional.empty();
    }
    Consequence last = contrary.get(contrary.size() - 1);
    Optional<String> date =
        last.official().stream()
            .filter(o -> o.code().equals(CONTRARY))
            .flatMap(o -> o.date().stream())
            .findFirst();
    String plan = names.plan(last.cycle());
    return Optional.of(
        date.map(
                d ->
                    words.get(
                        "follows.contrary.dated", "plan", plan, "date", names.explainer().date(d)))
            .orElseGet(() -> words.get("follows.contrary.undated", "plan", plan)));
  }

  private static Tone tone(Consequence consequence) {
    return switch (key(consequence)) {
      case "contrary" -> Tone.BAD;
      case "nothing" -> Tone.PLAIN;
      default -> Tone.OPEN;
    };
  }

  private static String key(Consequence consequence) {
    boolean found =
        consequence.official().stream().map(OfficialFinding::code).anyMatch(CONTRARY::equals);
    if (found || consequence.code().equals("contrary-if-confirmed")) {
      return "contrary";
    }
    return consequence.code().equals("none") ? "nothing" : "open";
  }
}
