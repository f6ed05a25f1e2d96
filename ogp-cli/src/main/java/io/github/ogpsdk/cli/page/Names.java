package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What things are called on a page. */
final class Names {
  private final Assessed assessed;
  private final Phrases phrases;
  private final Explainer explainer;

  Names(Assessed assessed, Phrases phrases) {
    this.assessed = assessed;
    this.phrases = phrases;
    this.explainer = Explainer.in(phrases.language().locale());
  }

  Explainer explainer() {
    return explainer;
  }

  Phrases phrases() {
    return phrases;
  }

  Assessed assessed() {
    return assessed;
  }

  /** Returns the name of the member in the language of the page, else its id. */
  String member() {
    return assessed.partnership().member().name().map(this::in).orElse(assessed.partnership().id());
  }

  /** Returns the words of a text in the language of the page. */
  String in(Text text) {
    return text.in(phrases.language().code());
  }

  /** Returns what a plan is called, such as "plan 2023–2025". */
  String plan(String id) {
    return phrases.get("plan", "name", cycle(id));
  }

  /** Returns the years of a cycle's plan, such as "2023–2025", else its label, else its id. */
  String cycle(String id) {
    Optional<Cycle> cycle =
        assessed.partnership().cycles().stream().filter(c -> c.id().equals(id)).findFirst();
    return cycle
        .flatMap(Names::years)
        .or(() -> cycle.flatMap(Cycle::label).map(this::in))
        .orElse(id);
  }

  /** Returns where a cycle stands in the file. */
  Optional<String> pointer(String cycle) {
    List<Cycle> cycles = assessed.partnership().cycles().items();
    for (int i = 0; i < cycles.size(); i++) {
      if (cycles.get(i).id().equals(cycle)) {
        return Optional.of("/cycles/" + i);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> years(Cycle cycle) {
    Optional<PartialDate> from = cycle.plan().flatMap(Plan::from);
    Optional<PartialDate> to = cycle.plan().flatMap(Plan::to);
    return from.isPresent() && to.isPresent()
        ? Optional.of(from.get().year() + "–" + to.get().year())
        : Optional.empty();
  }

  /** Returns the title of a finding's rule, else its id. */
  String rule(Finding finding) {
    return rule(finding.rulebook(), finding.rule());
  }

  /** Returns the title of a rule, else its id. */
  String rule(String rulebook, String id) {
    return assessed
        .rulebook(rulebook)
        .flatMap(b -> b.rule(id))
        .map(Rule::title)
        .map(this::in)
        .orElse(id);
  }

  /** Returns counts in words, such as "1 met, 0 not met, 7 cannot be judged". */
  String tally(Tally tally) {
    String words =
        String.join(
            ", ",
            phrases.count("tally.met", tally.of(Verdict.MET)),
            phrases.count("tally.not-met", tally.of(Verdict.NOT_MET)),
            phrases.count("tally.insufficient-evidence", tally.of(Verdict.INSUFFICIENT_EVIDENCE)));
    int none = tally.of(Verdict.NOT_APPLICABLE);
    return none == 0 ? words : words + ", " + phrases.count("tally.not-applicable", none);
  }

  /** Returns the counts that are not zero in few words: "3 met, 5 undecided". */
  String counts(Tally tally) {
    return Tally.ORDER.stream()
        .filter(v -> tally.of(v) > 0)
        .map(v -> phrases.count("short." + v.code(), tally.of(v)))
        .collect(Collectors.joining(", "));
  }

  /** Returns the counts that are not zero in few words: "3 met, 5 undecided", "× 5" if alike. */
  String shortTally(Tally tally) {
    List<Verdict> found = Tally.ORDER.stream().filter(v -> tally.of(v) > 0).toList();
    return found.size() == 1 ? "×\u00a0" + tally.total() : counts(tally);
  }

  /** Returns a verdict's sign in its color. */
  static Prose signed(Verdict verdict) {
    return Prose.of(style(verdict), sign(verdict));
  }

  /** Returns number and title of a requirement, such as "1.1 Space for dialogue". */
  String requirement(String rulebook, String id) {
    return assessed
        .rulebook(rulebook)
        .flatMap(b -> b.requirements().stream().filter(r -> r.id().equals(id)).findFirst())
        .map(Requirement::title)
        .map(t -> id + " " + in(t))
        .orElse(id);
  }

  /** Returns the title of a rulebook, else its id. */
  String rulebook(String id) {
    return assessed.rulebook(id).map(b -> in(b.title())).orElse(id);
  }

  /** Returns the first two steps of a pointer: the body, the plan or the part of the file. */
  static String owner(String pointer) {
    int second = pointer.indexOf('/', 1);
    int third = second < 0 ? -1 : pointer.indexOf('/', second + 1);
    return third < 0 ? pointer : pointer.substring(0, third);
  }

  /** Returns a place in words, with a capital. */
  String place(String pointer) {
    return capital(explainer.place(pointer, assessed.partnership()));
  }

  /** Returns what stands below an owner in words; nothing for the owner itself. */
  Optional<String> below(String owner, String place) {
    String above = explainer.place(owner, assessed.partnership()) + ", ";
    return place.startsWith(above)
        ? Optional.of(place.substring(above.length()))
        : Optional.empty();
  }

  /** Returns what came out and why. */
  String headline(Finding finding) {
    return explainer.headline(finding, assessed.partnership());
  }

  /** Returns what another reading of the text would give. */
  String reading(ReadingVerdict reading) {
    return explainer.otherReading(reading);
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
            + text.substring(text.offsetByCodePoints(0, 1));
  }

  /** Returns a sign for a verdict; words always stand beside it. */
  static String sign(Verdict verdict) {
    return switch (verdict) {
      case MET -> "✓";
      case NOT_MET -> "✗";
      case INSUFFICIENT_EVIDENCE -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }

  static Style style(Verdict verdict) {
    return switch (verdict) {
      case MET -> Style.GOOD;
      case NOT_MET -> Style.BAD;
      case INSUFFICIENT_EVIDENCE -> Style.OPEN;
      case NOT_APPLICABLE -> Style.FAINT;
    };
  }
}
