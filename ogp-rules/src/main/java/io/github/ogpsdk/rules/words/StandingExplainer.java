package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.CohortStep;
import io.github.ogpsdk.model.assessment.OtherReading;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.model.assessment.TrackStanding;
import io.github.ogpsdk.model.assessment.TrackState;
import io.github.ogpsdk.model.assessment.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Explains what follows from verdicts in words: {@code
 * StandingExplainer.in(Locale.FRENCH).track(standing)}. A code without words is shown as it is.
 * Immutable and thread-safe.
 */
public final class StandingExplainer {
  private static final List<Verdict> WORST_FIRST =
      List.of(Verdict.NOT_MET, Verdict.INSUFFICIENT_EVIDENCE, Verdict.MET, Verdict.NOT_APPLICABLE);

  /** States that are told as what happened on a day. */
  private static final Set<String> EVENTS =
      Set.of(
          "removed",
          "withdrawn",
          "restored",
          "cured",
          "review-closed",
          "case-closed",
          "concern-filed",
          "late-letter",
          "contrary-letter");

  private final Words words;
  private final ValueFormat amounts;

  private StandingExplainer(Words words) {
    this.words = words;
    this.amounts = new ValueFormat(words);
  }

  /** Returns an explainer in English, French or Spanish; in English for any other language. */
  public static StandingExplainer in(Locale language) {
    return new StandingExplainer(Words.in(Language.of(language)));
  }

  /** Returns one ground for acting contrary to process, and whether it is given. */
  public String trigger(Trigger trigger) {
    String outcome = coded("consequence.outcome.", trigger.grace() ? "excused" : trigger.code());
    return words.say(
        Phrase.CONSEQUENCE_TRIGGER, words.code(trigger.ground()), trigger.rule(), outcome);
  }

  /**
   * Returns the grounds that the facts do not decide, in one sentence; empty where there is none.
   */
  public Optional<String> open(List<Trigger> triggers) {
    List<String> grounds =
        triggers.stream()
            .filter(t -> !t.grace() && t.code().equals("undetermined"))
            .map(t -> words.say(Phrase.CONSEQUENCE_BASED, words.code(t.ground()), t.rule()))
            .toList();
    return grounds.isEmpty()
        ? Optional.empty()
        : Optional.of(words.say(Phrase.CONSEQUENCE_OPEN, String.join(", ", grounds)));
  }

  /**
   * Returns a status of membership and since when, such as "Active member since 1 May 2020."; what
   * no step on record brought about is only the day of joining.
   */
  public String status(StatusPeriod period) {
    if (period.code().equals("active") && period.at().isEmpty()) {
      return period
          .since()
          .map(s -> words.say(Phrase.CONSEQUENCE_JOINED, amounts.date(s)))
          .orElseGet(() -> words.say(Phrase.CONSEQUENCE_JOINED_NO_DATE));
    }
    String status = Words.capital(coded("consequence.status.", period.code()));
    return period
        .since()
        .map(
            s ->
                since(
                    Phrase.CONSEQUENCE_STATUS,
                    Phrase.CONSEQUENCE_STATUS_ON,
                    status,
                    period.code(),
                    s))
        .orElseGet(() -> words.say(Phrase.CONSEQUENCE_STATUS_NO_DATE, status));
  }

  /** Returns where a member stands on a track; where verdicts add to it, both side by side. */
  public String track(TrackStanding standing) {
    String track = coded("consequence.track.", standing.track());
    String recorded = state(standing.recorded());
    boolean noStep =
        standing.track().equals("response") && standing.recorded().code().equals("none");
    if (standing.derived().code().equals("not-ruled") || (noStep && !standing.differs())) {
      return words.say(Phrase.CONSEQUENCE_TRACK_NOT_RULED, track, recorded);
    }
    if (standing.track().equals("response")) {
      return words.say(
          Phrase.CONSEQUENCE_TRACK_STEPS,
          track,
          recorded,
          based(coded("consequence.steps.", standing.derived().code()), standing.derived()));
    }
    String derived = state(standing.derived());
    if (derived.equals(recorded)) {
      return words.say(Phrase.CONSEQUENCE_TRACK_RECORDED, track, recorded);
    }
    String said = words.say(Phrase.CONSEQUENCE_TRACK, track, recorded, derived);
    return standing.differs() ? words.say(Phrase.CONSEQUENCE_TRACK_DIFFERS, said) : said;
  }

  private String state(TrackState state) {
    String said = coded("consequence.state.", state.code());
    if (state.since().isPresent()) {
      said =
          since(
              Phrase.CONSEQUENCE_SINCE,
              Phrase.CONSEQUENCE_SINCE_ON,
              said,
              state.code(),
              state.since().get());
    }
    return based(said, state);
  }

  /** Returns what lasts since a day, or happened on it. */
  private String since(Phrase lasting, Phrase event, String said, String code, String date) {
    return EVENTS.contains(code)
        ? words.say(event, said, amounts.on(date))
        : words.say(lasting, said, amounts.date(date));
  }

  private String based(String said, TrackState state) {
    return state.rules().isEmpty()
        ? said
        : words.say(Phrase.CONSEQUENCE_BASED, said, String.join(", ", state.rules()));
  }

  /**
   * Returns whether a late plan moved the member to another group.
   *
   * @param cycle what the cycle is called
   */
  public String cohort(CohortStep step, String cycle) {
    Map<String, String> arguments =
        Map.of("cycle", cycle, "date", amounts.date(step.due()), "rule", step.rule());
    return Phrase.ofKey("consequence.cohort." + step.code())
        .map(p -> words.say(p, arguments))
        .orElse(cycle + ": " + step.code());
  }

  /**
   * Returns what an earlier edition would have said of a cycle begun under it.
   *
   * @param cycle what the cycle is called
   * @param title gives the title of a rulebook by its id
   */
  public String otherReading(OtherReading reading, String cycle, UnaryOperator<String> title) {
    Map<String, Verdict> united = new TreeMap<>();
    for (RequirementVerdict one : reading.requirements()) {
      united.merge(one.requirement(), one.verdict(), StandingExplainer::worse);
    }
    List<String> tally = new ArrayList<>();
    for (Verdict verdict : WORST_FIRST) {
      List<String> ids =
          united.entrySet().stream()
              .filter(e -> e.getValue() == verdict)
              .map(Map.Entry::getKey)
              .toList();
      if (!ids.isEmpty()) {
        tally.add(
            words.say(
                Phrase.CONSEQUENCE_OTHER_TALLY,
                words.term("verdict", verdict.code()),
                String.join(", ", ids)));
      }
    }
    return words.say(
        Phrase.CONSEQUENCE_OTHER_READING,
        cycle,
        title.apply(reading.decides()),
        title.apply(reading.rulebook()),
        amounts.date(reading.date()),
        tally.isEmpty() ? coded("consequence.state.", "none") : amounts.clauses(tally));
  }

  private static Verdict worse(Verdict a, Verdict b) {
    return WORST_FIRST.indexOf(a) <= WORST_FIRST.indexOf(b) ? a : b;
  }

  private String coded(String prefix, String code) {
    Optional<Phrase> phrase = Phrase.ofKey(prefix + code);
    return phrase.map(words::say).orElse(code);
  }
}
