package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.DecidingPlaces;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Origin;
import io.github.ogpsdk.report.answer.Answer;
import io.github.ogpsdk.report.answer.Card;
import io.github.ogpsdk.report.answer.Cause;
import io.github.ogpsdk.report.answer.RequirementAnswer;
import io.github.ogpsdk.report.answer.Task;
import io.github.ogpsdk.report.answer.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first screen of a page: what is not met, the requirements of the current plan, the forum, and
 * what to do next, in at most 24 lines of 80 cells.
 */
final class AnswerPart extends Part {
  private static final int CAUSES = 4;
  private static final int TASKS = 3;

  /** The lines of a usual terminal. */
  private static final int LINES = 24;

  /** The card about what is not met, which is told as a list here. */
  private static final int FAILURES = 2;

  private final Optional<Origin> origin;

  AnswerPart(Names names, Screen screen, Detail detail, Optional<Origin> origin) {
    super(names, screen, detail);
    this.origin = origin;
  }

  /** How much is cut to one line so that the first screen holds what matters. */
  private enum Fit {
    /** Nothing. */
    WHOLE,
    /** What stands behind the answers of cards. */
    CARDS,
    /** Why rules are not met, too. */
    CAUSES,
    /** Every line but those of requirements, and fewer reasons are told. */
    TASKS
  }

  /** Prints the answer with as few cuts as it takes to fit. */
  void print() {
    Answer answer = Answer.of(names);
    for (Fit fit : Fit.values()) {
      Screen tried = screen.empty();
      AnswerPart part = new AnswerPart(names, tried, detail, origin);
      part.print(answer, fit);
      if (fit == Fit.TASKS || tried.text().lines().count() <= LINES) {
        screen.add(tried);
        break;
      }
    }
    screen.gap().print(0, 2, Prose.of(Style.FAINT, phrases.get("first.more")));
  }

  private void print(Answer answer, Fit fit) {
    String status = answer.sentences().size() > 1 ? " — " + answer.sentences().get(0) : "";
    line(Prose.of(Style.BOLD, names.member()).add(status), fit);
    line(Prose.of(Style.FAINT, answer.about()), fit);
    Headline.only(names).ifPresent(o -> screen.print(0, 2, Prose.of(Style.OPEN, Names.capital(o))));
    faults();
    causes(answer, fit);
    requirements(answer);
    screen.gap();
    for (int i = 0; i < answer.cards().size(); i++) {
      if (i != FAILURES) {
        card(answer.cards().get(i), i == answer.cards().size() - 1, fit);
      }
    }
    tasks(answer.tasks(), fit);
  }

  private void line(Prose prose, Fit fit) {
    if (fit == Fit.TASKS) {
      screen.cut(0, new Prose(), prose, "");
    } else {
      screen.print(0, 2, prose);
    }
  }

  private void faults() {
    int faults = names.assessed().assessment().faults().size();
    if (faults > 0) {
      String said = phrases.count("headline.faults", faults);
      screen.print(0, 2, Prose.of(Style.BAD, Names.capital(said)));
    }
  }

  private void causes(Answer answer, Fit fit) {
    Card card = answer.cards().get(FAILURES);
    screen.gap();
    Prose title = Prose.of(Style.BOLD, card.question() + " ");
    screen.print(title.add(style(card.tone()), card.answer()));
    List<Cause> causes = answer.causes();
    int most = fit == Fit.TASKS ? CAUSES - 1 : CAUSES;
    int shown = causes.size() <= most + 1 ? causes.size() : most;
    causes.subList(0, shown).forEach(c -> cause(c, fit));
    if (shown < causes.size()) {
      String more = phrases.count("verdicts.more", causes.size() - shown);
      screen.print(2, 2, Prose.of(Style.FAINT, more));
    }
  }

  private void cause(Cause cause, Fit fit) {
    Finding first = cause.findings().get(0);
    String mark = cause.isUnread() ? " *" : "";
    String said = Names.capital(cause.reason()) + mark + " (" + cause.subject() + ")";
    List<String> tail = new ArrayList<>();
    if (cause.findings().size() > 1) {
      tail.add(phrases.count("first.checks", cause.findings().size()));
    }
    place(first).ifPresent(tail::add);
    String end = String.join(", ", tail);
    if (fit.compareTo(Fit.CAUSES) >= 0) {
      screen.cut(2, Signs.signed(Verdict.NOT_MET), Prose.of(said), end);
    } else {
      Prose whole = Prose.of(said).add(Style.FAINT, "  " + end);
      screen.print(2, Signs.signed(Verdict.NOT_MET), 4, whole);
    }
  }

  /** Returns file and line of a fact that decided, such as {@code peru.json:120}. */
  private Optional<String> place(Finding finding) {
    return DecidingPlaces.of(finding).stream()
        .flatMap(at -> origin.flatMap(o -> o.place(at)).stream())
        .findFirst();
  }

  private void requirements(Answer answer) {
    if (answer.requirements().isEmpty()) {
      String last = answer.sentences().get(answer.sentences().size() - 1);
      screen.gap().print(0, 2, Prose.of(last));
      return;
    }
    String plan = answer.plan().map(p -> phrases.get("verdicts.plan", "plan", p)).orElse("");
    screen.gap().print(Prose.of(Style.BOLD, plan));
    for (RequirementAnswer one : answer.requirements()) {
      if (one.tone() == Tone.BAD) {
        screen.cut(
            2, Signs.signed(Verdict.NOT_MET), Prose.of(one.title() + " — " + one.detail()), "");
      }
    }
    for (Verdict verdict :
        List.of(Verdict.INSUFFICIENT_EVIDENCE, Verdict.MET, Verdict.NOT_APPLICABLE)) {
      together(verdict, answer.requirements());
    }
  }

  private void together(Verdict verdict, List<RequirementAnswer> all) {
    List<String> words =
        all.stream()
            .filter(r -> r.summary().verdict() == verdict)
            .map(RequirementAnswer::verdict)
            .distinct()
            .toList();
    for (String word : words) {
      List<String> titles =
          all.stream()
              .filter(r -> r.summary().verdict() == verdict && r.verdict().equals(word))
              .map(RequirementAnswer::title)
              .toList();
      Prose line = Prose.of(Signs.style(verdict), phrases.get("heading", "name", word) + " ");
      screen.print(2, Signs.signed(verdict), 4, line.add(String.join(", ", titles)));
    }
  }

  /** Prints a card; where nothing is decided, what may follow is told below. */
  private void card(Card card, boolean isLast, Fit fit) {
    Prose line = Prose.of(Style.BOLD, card.question() + " ").add(style(card.tone()), card.answer());
    boolean told = card.lines().isEmpty() || (isLast && card.tone() == Tone.OPEN);
    String first = told ? "" : " — " + card.lines().get(0);
    if (fit == Fit.WHOLE) {
      screen.print(0, 2, line.add(first));
    } else {
      screen.cut(0, new Prose(), line.add(first), "");
    }
  }

  private void tasks(List<Task> tasks, Fit fit) {
    if (tasks.isEmpty()) {
      return;
    }
    screen.gap().print(Prose.of(Style.BOLD, phrases.get("first.tasks")));
    for (int i = 0; i < Math.min(TASKS, tasks.size()); i++) {
      Task task = tasks.get(i);
      Prose said = Prose.of(phrases.get("explain.named", "name", task.who(), "words", task.what()));
      String decides = phrases.get("first.decides", "checks", task.decides());
      Prose number = Prose.of((i + 1) + ".");
      said.add(Style.FAINT, " — " + decides);
      if (fit == Fit.TASKS) {
        screen.cut(2, number, said, "");
      } else {
        screen.print(2, number, 5, said);
      }
    }
  }

  private static Style style(Tone tone) {
    return switch (tone) {
      case GOOD -> Style.GOOD;
      case BAD -> Style.BAD;
      case OPEN -> Style.OPEN;
      case PLAIN -> Style.PLAIN;
    };
  }
}
