package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.RequirementSummary;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the short answer of a report together. */
final class Answers {
  /** How many missing facts a sentence names. */
  private static final int NAMED = 3;

  /** How many causes the card names. */
  private static final int CAUSES = 3;

  private final Names names;
  private final AnswerWords words;
  private final Partnership partnership;
  private final Assessment assessment;
  private final LocalDate day;
  private final Optional<Cycle> cycle;
  private final Optional<Mechanism> body;

  Answers(Names names) {
    this.names = names;
    this.words = new AnswerWords(names);
    this.partnership = names.assessed().partnership();
    this.assessment = names.assessed().assessment();
    this.day = LocalDate.parse(assessment.asOf());
    this.cycle =
        CurrentPlan.of(partnership.cycles().items()).map(partnership.cycles().items()::get);
    this.body =
        CurrentBody.of(partnership.mechanisms().items(), cycle, day)
            .map(partnership.mechanisms().items()::get);
  }

  Answer answer() {
    Optional<String> id = cycle.map(Cycle::id);
    List<RequirementAnswer> requirements = requirements(id);
    List<Task> tasks = new Tasks(names, words, id).all();
    List<Cause> causes =
        new Causes(names).of(Undated.leftOut(names.assessed()).assessment().findings());
    return new Answer(
        about(),
        sentences(requirements),
        List.of(
            ended("balance").orElseGet(() -> new BalanceCard(names, words, day).of(body)),
            ended("chair").orElseGet(() -> new ChairCard(names, words, day).of(body)),
            notMet(causes),
            new ConsequenceCard(names, words).of(id)),
        requirements.isEmpty() ? Optional.empty() : id.map(names::plan),
        requirements,
        causes,
        tasks);
  }

  /** Returns the card of a topic where the last body has ended: nobody sits there now. */
  private Optional<Card> ended(String topic) {
    return body.filter(b -> CurrentBody.isOver(b, day))
        .map(
            b ->
                words.card(
                    topic,
                    Tone.OPEN,
                    "ended",
                    List.of(
                        words.get(
                            "ended",
                            "body",
                            words.body(b),
                            "time",
                            words.time(b.from(), b.to()).orElseThrow()))));
  }

  private String about() {
    String type = partnership.member().type().code();
    return words.get(
        "about",
        "member",
        words.get("about." + type),
        "date",
        names.explainer().date(assessment.asOf()));
  }

  private List<RequirementAnswer> requirements(Optional<String> id) {
    boolean undated = id.filter(Undated.editions(names.assessed())::containsKey).isPresent();
    List<RequirementSummary> judged =
        id.isEmpty() || undated
            ? List.of()
            : AssessmentSummary.of(assessment).requirements().getOrDefault(id, List.of());
    Requirements answers = new Requirements(names, words);
    return judged.stream().map(answers::answer).toList();
  }

  private List<String> sentences(List<RequirementAnswer> requirements) {
    List<String> sentences = new ArrayList<>();
    Headline.now(assessment).map(new StatusWords(names, words)::said).ifPresent(sentences::add);
    sentences.add(requirements.isEmpty() ? checks() : plan(requirements));
    return sentences;
  }

  /** Returns what came out for the current plan. */
  private String plan(List<RequirementAnswer> requirements) {
    Cycle current = cycle.orElseThrow();
    VerdictCounts counts =
        new VerdictCounts(requirements.stream().map(r -> r.summary().verdict()).toList());
    String plan =
        words.get("plan." + CurrentPlan.time(current, day).key(), "plan", names.plan(current.id()));
    int open = counts.of(Verdict.INSUFFICIENT_EVIDENCE);
    boolean nothing = counts.of(Verdict.MET) == 0 && counts.of(Verdict.NOT_MET) == 0;
    if (!nothing || open == 0) {
      return words.count("answer.plan", counts.total(), "plan", plan, "tally", words.tally(counts));
    }
    MissingWords missing = new MissingWords(names, words);
    List<String> facts =
        requirements.stream()
            .flatMap(r -> r.summary().lacks().stream())
            .flatMap(l -> l.fact().stream())
            .map(f -> missing.fact(f, names.pointer(current.id())))
            .distinct()
            .limit(NAMED)
            .toList();
    return words.count("answer.open", open, "plan", plan, "facts", words.and(facts));
  }

  /** Returns what came out where no minimum requirement was judged. */
  private String checks() {
    List<Verdict> verdicts = assessment.findings().stream().map(Finding::verdict).toList();
    VerdictCounts counts = new VerdictCounts(verdicts);
    String tally = words.tally(counts);
    if (verdicts.isEmpty()) {
      return words.get("answer.nothing");
    }
    return cycle
        .map(c -> words.get("answer.undated", "plan", names.plan(c.id()), "tally", tally))
        .orElseGet(() -> words.count("answer.checks", counts.total(), "tally", tally));
  }

  private Card notMet(List<Cause> causes) {
    if (causes.isEmpty()) {
      return words.card("failed", Tone.PLAIN, "none", List.of(words.get("failed.none.line")));
    }
    List<String> lines = new ArrayList<>();
    causes.stream().limit(CAUSES).map(this::cause).forEach(lines::add);
    new Certainty(names)
        .note(causes.get(0).findings().get(0))
        .map(n -> words.get("note", "note", n))
        .ifPresent(n -> lines.add(1, n));
    int more = causes.size() - CAUSES;
    if (more > 0) {
      lines.add(words.count("failed.more", more));
    }
    return new Card(
        words.get("failed.question"), Tone.BAD, words.count("failed.count", causes.size()), lines);
  }

  private String cause(Cause cause) {
    String said =
        cause.reason().endsWith(")")
            ? Names.capital(cause.reason())
            : words.get(
                "failed.cause",
                "reason",
                cause.reason(),
                "subject",
                Names.capital(cause.subject()));
    List<String> notes = new ArrayList<>();
    if (cause.findings().size() > 1) {
      notes.add(words.count("failed.decides", cause.findings().size()));
    }
    if (cause.isUnread()) {
      notes.add(words.get("failed.unread"));
    }
    if (new Certainty(names).isFromPress(cause.findings())) {
      notes.add(words.get("failed.press"));
    }
    return notes.isEmpty()
        ? words.sentence(said)
        : words.get("failed.notes", "cause", said, "notes", words.list(notes));
  }
}
