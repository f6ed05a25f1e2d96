package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Message;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.Selection;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.engine.RuleOutcome;
import io.github.ogpsdk.rules.engine.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a judgement into a finding of the assessment document. */
final class FindingWriter {
  private FindingWriter() {}

  /** Returns the verdict for the outcomes left open, as silence is read. */
  static Verdict verdict(int outcomes, Silence silence) {
    Verdict verdict = Outcomes.verdict(outcomes);
    boolean silent =
        verdict == Verdict.INSUFFICIENT_EVIDENCE
            && silence == Silence.NOT_MET
            && (outcomes & Outcomes.FAILS) != 0;
    return silent ? Verdict.NOT_MET : verdict;
  }

  /** Returns the finding on a subject. */
  static Finding written(
      Rule rule,
      Rulebook book,
      Subject subject,
      Optional<CyclePhase> phase,
      RuleResult heard,
      Silence silence) {
    RuleOutcome judged = heard.judged();
    int outcomes = heard.outcomes();
    Verdict verdict = verdict(outcomes, silence);
    Reason why = heard.reason();
    if (judged != null && verdict == Verdict.NOT_APPLICABLE) {
      why = judged.reason().orElse(Reason.of("no-subject"));
    }
    return finding(
        rule,
        book,
        subject,
        phase,
        verdict,
        Outcomes.isOpen(outcomes) ? Outcomes.verdicts(outcomes) : List.of(),
        Optional.ofNullable(why),
        judged == null ? RuleOutcome.bare(Outcomes.NONE) : judged);
  }

  private static Finding finding(
      Rule rule,
      Rulebook book,
      Subject subject,
      Optional<CyclePhase> phase,
      Verdict verdict,
      List<Verdict> possible,
      Optional<Reason> reason,
      RuleOutcome judged) {
    Object self = subject.self().object().value();
    Map<String, String> args = new LinkedHashMap<>();
    args.put("rule", rule.id());
    reason.flatMap(Reason::date).ifPresent(d -> args.put("date", d));
    return new Finding(
        rule.id(),
        book.id(),
        rule.requirement(),
        rule.level(),
        subject.cycle().map(c -> c.value().id()),
        phase,
        subject.self().object().place().pointer(),
        idOf(self).or(() -> ownerId(subject)),
        subject.self().object().part(),
        verdict,
        possible,
        reason,
        rule.citation(),
        judged.parameters(),
        self instanceof Composition c ? Optional.of(c.basis().code()) : Optional.empty(),
        judged.evidence(),
        missing(verdict, subject, judged),
        judged.moreMissing() == 0 ? Optional.empty() : Optional.of(judged.moreMissing()),
        judged.readings(),
        judged.assumptions(),
        new Message("finding." + verdict.code() + reason.map(r -> "." + r.code()).orElse(""), args),
        List.of());
  }

  /** What is missing: for the condition, else for whether the rule applies. */
  private static List<MissingFact> missing(Verdict verdict, Subject subject, RuleOutcome judged) {
    boolean told = !judged.evidence().op().equals("none");
    return told && verdict == Verdict.INSUFFICIENT_EVIDENCE && judged.missing().isEmpty()
        ? List.of(Doubt.about(subject))
        : judged.missing();
  }

  private static Optional<String> ownerId(Subject subject) {
    boolean derived = subject.self().object().part().isPresent();
    return derived
        ? subject.self().object().owner().flatMap(o -> idOf(o.value()))
        : Optional.empty();
  }

  private static Optional<String> idOf(Object value) {
    if (value instanceof Partnership p) {
      return Optional.of(p.id());
    }
    if (value instanceof Cycle c) {
      return Optional.of(c.id());
    }
    if (value instanceof Mechanism m) {
      return Optional.of(m.id());
    }
    if (value instanceof Commitment c) {
      return Optional.of(c.id());
    }
    if (value instanceof Charter c) {
      return c.id();
    }
    if (value instanceof Meeting m) {
      return m.id();
    }
    if (value instanceof Review r) {
      return r.id();
    }
    if (value instanceof StandingEvent e) {
      return e.id();
    }
    return value instanceof Selection s ? s.id() : Optional.empty();
  }
}
