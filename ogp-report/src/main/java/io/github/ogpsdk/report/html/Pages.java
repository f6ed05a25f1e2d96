package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Series;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.report.Unjudged;
import io.github.ogpsdk.report.Wanted;
import io.github.ogpsdk.report.picture.Picture;
import io.github.ogpsdk.report.picture.Pictures;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.StandingExplainer;
import io.github.ogpsdk.rules.words.WantedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prepares a page for its template. */
final class Pages {
  /** How many facts to find out are told one by one. */
  static final int FIRST = 8;

  private final Names names;
  private final Names dated;
  private final Pictures pictures;
  private final StandingExplainer standing;
  private final Tongues tongues;

  Pages(Assessed assessed, Locale language) {
    this.names = new Names(assessed, language);
    this.dated = names.of(Undated.leftOut(assessed));
    this.pictures = Pictures.of(assessed.partnership(), assessed.assessment(), language);
    this.standing = StandingExplainer.in(names.phrases().locale());
    this.tongues = Tongues.of(assessed, names.phrases().tag());
  }

  /** Returns which words of the page are in another language. */
  Tongues tongues() {
    return tongues;
  }

  Names names() {
    return names;
  }

  Pictures pictures() {
    return pictures;
  }

  PageView page() {
    Assessment assessment = names.assessed().assessment();
    FootnoteIndex dossier = new FootnoteIndex(names, "");
    List<BookView> books = new Books(dated).all(new Views(names, dossier));
    Statements statements =
        new Statements(names, dossier, dated.assessed().assessment().findings());
    Follows follows = new Follows(names, statements);
    return new PageView(
        new Labels(names.phrases()),
        names.member(),
        answer(),
        headline(),
        day(assessment),
        assessment.faults().stream().map(f -> f.rule() + ": " + f.message()).toList(),
        table(),
        new Failures(names).of(dated.assessed().assessment().findings()),
        undated(),
        Series.gaps(names),
        wanted(),
        newestFirst(new Bodies(names, pictures, statements).all()),
        books,
        follows.consequences(),
        follows.status(),
        follows.steps(),
        Stream.concat(follows.tracks().stream(), follows.cohorts().stream()).toList(),
        pictures.standing(),
        assessment.otherReadings().stream()
            .map(r -> standing.otherReading(r, names.plan(r.cycle()), names::rulebook))
            .map(Names::capital)
            .toList(),
        cycles(),
        inapplicable(),
        Unjudged.notChecked(names, true).stream().map(Names::capital).toList(),
        assessment.assumptions().stream()
            .map(names.explainer()::assumption)
            .map(Names::capital)
            .toList(),
        assessment.rulebooks().stream().map(this::rulebook).toList(),
        dossier.number());
  }

  List<String> headline() {
    List<String> asides = Headline.asides(dated, Undated.editions(names.assessed()).size());
    return Stream.concat(Headline.only(names).stream(), asides.stream())
        .map(Names::capital)
        .toList();
  }

  /** Returns how a status is drawn: as good, in doubt, over, or as none. */
  String mood() {
    return Headline.now(names.assessed().assessment())
        .map(
            s ->
                switch (s.code()) {
                  case "active" -> "ogp-s-ok";
                  case "under-review" -> "ogp-s-unsure";
                  default -> "ogp-s-over";
                })
        .orElse("ogp-s-unknown");
  }

  /** Returns the short answer. */
  AnswerView answer() {
    return AnswerView.of(names);
  }

  RequirementTable table() {
    return RequirementTable.of(dated);
  }

  /** Returns the facts to find out next; after the first, those of the same use are one. */
  List<Wanted> wanted() {
    List<WantedFact> all = AssessmentSummary.of(dated.assessed().assessment()).wanted();
    List<Wanted> together = new ArrayList<>();
    Map<String, Map<String, Set<String>>> rest = new LinkedHashMap<>();
    for (WantedFact fact : all) {
      Wanted wanted = Wanted.of(fact, dated);
      if (together.size() < FIRST) {
        String what = Serving.with(fact.facts().get(0).at(), wanted.what(), dated);
        together.add(new Wanted(what, wanted.at(), wanted.why()));
      } else {
        rest.computeIfAbsent(wanted.why(), w -> new LinkedHashMap<>())
            .computeIfAbsent(
                dated.place(Names.owner(fact.facts().get(0).at())), o -> new LinkedHashSet<>())
            .add(Serving.with(fact.facts().get(0).at(), wanted.what(), dated));
      }
    }
    rest.forEach(
        (why, owners) ->
            together.add(new Wanted(String.join("; ", Lacks.said(owners, names)), List.of(), why)));
    return together;
  }

  /**
   * Prepares one body.
   *
   * @param index the index of the body in the document, 0 for the first
   * @param dossier what takes down the facts
   */
  BodyView body(int index, FootnoteIndex dossier) {
    return new Bodies(names, pictures, new Statements(names, dossier, List.of())).body(index);
  }

  /** Returns the bodies, the newest first; one below another beside it, where it has no date. */
  private List<BodyView> newestFirst(List<BodyView> bodies) {
    List<Mechanism> recorded = names.assessed().partnership().mechanisms().items();
    return IntStream.range(0, bodies.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> begun(recorded.get(i))).reversed())
        .map(bodies::get)
        .toList();
  }

  private LocalDate begun(Mechanism body) {
    return body.from()
        .or(
            () ->
                names.assessed().partnership().mechanisms().stream()
                    .filter(b -> body.parent().filter(b.id()::equals).isPresent())
                    .findFirst()
                    .flatMap(Mechanism::from))
        .map(PartialDate::earliest)
        .orElse(LocalDate.MIN);
  }

  private List<String> undated() {
    List<String> lines = new ArrayList<>();
    Undated.editions(names.assessed())
        .forEach((cycle, editions) -> lines.add(undated(cycle, editions)));
    return lines;
  }

  private String undated(String cycle, List<Rulebook> editions) {
    String titles =
        editions.stream().map(b -> names.in(b.title())).collect(Collectors.joining("; "));
    return names
        .phrases()
        .get(
            "html.undated",
            "plan",
            names.plan(cycle),
            "count",
            editions.size(),
            "editions",
            titles);
  }

  private List<String> day(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    lines.add(names.phrases().get("basis.disclaimer"));
    String day = names.explainer().date(assessment.asOf());
    lines.add(names.phrases().get("basis.day." + names.assessed().day().key(), "date", day));
    if (assessment.silence() == Silence.NOT_MET) {
      String silence = Names.capital(names.explainer().silence(Silence.NOT_MET));
      lines.add(names.phrases().get("basis.silence", "silence", silence));
    }
    return lines;
  }

  private List<Picture> cycles() {
    List<Picture> found = new ArrayList<>();
    for (int i = 0; i < names.assessed().partnership().cycles().items().size(); i++) {
      pictures.cycle(i).ifPresent(found::add);
    }
    Collections.reverse(found);
    return found;
  }

  private PageView.Inapplicable inapplicable() {
    Map<String, Map<String, Set<String>>> reasons = new LinkedHashMap<>();
    for (Finding finding : Unjudged.inapplicable(dated)) {
      reasons
          .computeIfAbsent(names.explainer().reason(finding), r -> new LinkedHashMap<>())
          .computeIfAbsent(finding.rule() + ", " + names.rule(finding), r -> new LinkedHashSet<>())
          .add(names.explainer().subject(finding, names.assessed().partnership()));
    }
    List<PageView.Because> checks = new ArrayList<>();
    reasons.forEach(
        (reason, rules) ->
            checks.add(
                new PageView.Because(
                    reason,
                    rules.entrySet().stream()
                        .map(e -> e.getKey() + " (" + String.join("; ", e.getValue()) + ")")
                        .toList())));
    return new PageView.Inapplicable(
        Unjudged.title(dated).orElse(""), Unjudged.reasons(dated), checks);
  }

  private PageView.BookRow rulebook(UsedRulebook used) {
    return new PageView.BookRow(
        names.rulebook(used.id()),
        used.id(),
        used.version(),
        used.sha256().orElse("–"),
        names.assessed().rulebook(used.id()).map(this::read).orElse("–"),
        chosen(used));
  }

  /** Why a rulebook was used and when it was in force; its id stands beside. */
  private String chosen(UsedRulebook used) {
    String because = FootnoteIndex.below(used.id(), names.chosen(used));
    return names
        .assessed()
        .rulebook(used.id())
        .flatMap(b -> names.inForce(b.effective()))
        .map(f -> names.phrases().get("html.in-force", "because", because, "time", f))
        .orElse(because);
  }

  private String read(Rulebook book) {
    long all = book.rules().size();
    if (all > 0 && book.rules().stream().allMatch(r -> r.citation().read() == Reading.OWN)) {
      return Names.capital(names.explainer().reading(Reading.OWN));
    }
    long read = book.rules().stream().filter(r -> r.citation().read() == Reading.IN_SOURCE).count();
    return names.phrases().get("html.read", "read", read, "all", all);
  }
}
