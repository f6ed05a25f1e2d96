package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.model.assessment.RequirementVerdict;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.assessment.RulebookSelection;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Explains findings in words: {@code Explainer.in(Locale.FRENCH).headline(finding)}.
 *
 * <p>The text is put together from the objects that decided, so that an analyst's own rule reads as
 * one of ours does. What has no words, such as a code of an open list, is shown as it is. Immutable
 * and thread-safe.
 */
public final class Explainer {
  private final Words words;
  private final ValueFormat amounts;
  private final Places places;
  private final Presumed presumed;
  private final Facts facts;
  private final Missing missing;
  private final Headlines headlines;
  private final Outline outline;
  private final ConditionText asked;
  private final Labels labels;
  private final Consequences consequences;
  private final Changes changes;
  private final CycleNames cycles;

  private Explainer(Words words) {
    this.words = words;
    this.amounts = new ValueFormat(words);
    this.places = new Places(words, amounts);
    this.presumed = new Presumed(words, amounts, places);
    BoundsFormat ranges = new BoundsFormat(words, amounts);
    this.labels = new Labels(words, amounts);
    EvidenceText clauses = new EvidenceText(words, amounts, ranges, labels);
    this.facts = new Facts(words, amounts);
    this.missing = new Missing(words, amounts, places);
    this.headlines = new Headlines(words, amounts, places, clauses, missing);
    this.outline = new Outline(words, places, clauses, labels);
    this.asked = new ConditionText(words, amounts, ranges, labels, clauses);
    this.consequences = new Consequences(words, amounts);
    this.changes = new Changes(words, amounts);
    this.cycles = new CycleNames(words, amounts);
  }

  /** Returns an explainer in English, French or Spanish; in English for any other language. */
  public static Explainer in(Locale language) {
    return new Explainer(Words.in(Language.of(language)));
  }

  /**
   * Returns an explainer in English, French or Spanish that calls the sectors which a document
   * declares by their titles; in English for any other language.
   */
  public static Explainer in(Locale language, Partnership partnership) {
    Words words = Words.in(Language.of(language));
    Map<String, String> titles = new HashMap<>();
    partnership
        .sectors()
        .forEach(
            (code, sector) ->
                sector.title().ifPresent(t -> titles.put(code, t.in(words.language().tag()))));
    return new Explainer(words.with(titles));
  }

  /** Returns a verdict in words, such as "not met". */
  public String verdict(Verdict verdict) {
    return words.term("verdict", verdict.code());
  }

  /** Returns a level in words, such as "minimum requirement". */
  public String level(Level level) {
    return words.term("level", level.code());
  }

  /** Returns how well a text was read in words, such as "read in the source". */
  public String reading(Reading reading) {
    return words.term("reading", reading.code());
  }

  /** Returns a phase in words, such as "co-creation". */
  public String phase(CyclePhase phase) {
    return words.term("phase", phase.code());
  }

  /** Returns how silence was read in words, such as "silence is read as unknown". */
  public String silence(Silence silence) {
    return words.term("silence", silence.code());
  }

  /** Returns how a seat table is known in words, such as "seats as they were filled". */
  public String basis(CompositionBasis basis) {
    return words.term("basis", basis.code());
  }

  /** Returns how a seat table is known in words; an unknown code as it is. */
  public String basis(String code) {
    return words.bundle(Topic.TERMS).find("basis." + code).orElse(code);
  }

  /** Returns why a fact is not known in words, such as "not published". */
  public String unknown(UnknownReason reason) {
    return words.term("unknown", reason.code());
  }

  /** Returns who has a duty in words; an unknown code as it is. */
  public String dutyHolder(String code) {
    return words.bundle(Topic.TERMS).find("duty." + code).orElse(code);
  }

  /** Returns a truth in words, such as "yes". */
  public String truth(TruthValue truth) {
    return words.term("truth", truth.code());
  }

  /** Returns what an object of a kind is, such as "meeting"; an unknown kind as it is. */
  public String kind(String kind) {
    return words.kind(kind);
  }

  /** Returns a code of the facts in words, such as "civil society"; an unknown code as it is. */
  public String code(String code) {
    return words.code(code);
  }

  /** Returns what came out and why, in one sentence; objects of the document are numbered. */
  public String headline(Finding finding) {
    return headlines.headline(finding, null);
  }

  /** Returns what came out and why, in one sentence; objects of the document are named. */
  public String headline(Finding finding, Partnership partnership) {
    return headlines.headline(finding, partnership);
  }

  /**
   * Returns why it came out so, as a clause without the verdict, such as "the plan has 28
   * commitments; the limit is 20".
   */
  public String because(Finding finding, Partnership partnership) {
    return headlines.because(finding, partnership);
  }

  /** Returns the evidence as an indented outline; objects of the document are numbered. */
  public List<Explained> why(Finding finding) {
    return outline.of(finding, null);
  }

  /** Returns the evidence as an indented outline; objects of the document are named. */
  public List<Explained> why(Finding finding, Partnership partnership) {
    return outline.of(finding, partnership);
  }

  /** Returns which fact is missing, and the verdicts that knowing it could bring. */
  public String missing(MissingFact fact, Partnership partnership) {
    return missing.sentence(fact, partnership);
  }

  /** Returns what is known of a fact that is not known exactly, such as "only the year …". */
  public Optional<String> known(MissingFact fact) {
    return missing.known(fact);
  }

  /** Returns which fact is missing to several rules, as a clause without a period. */
  public Optional<String> lack(RequirementSummary.Lack lack, Partnership partnership) {
    return lack.fact().map(fact -> missing.oneOf(lack.facts(), fact, partnership));
  }

  /** Returns a JSON Pointer in words, such as "body “Foro”, meeting of 10 January 2024, date". */
  public String place(String pointer, Partnership partnership) {
    return places.place(pointer, partnership);
  }

  /** Returns the name of an organization, such as "Ministry of Justice"; its id without one. */
  public String organization(String id, Partnership partnership) {
    return places.organization(id, partnership);
  }

  /** Returns the source that a JSON Pointer of the document leads to. */
  public Optional<Source> source(String pointer, Partnership partnership) {
    return Members.at(partnership, pointer) instanceof Source source
        ? Optional.of(source)
        : Optional.empty();
  }

  /**
   * Returns the authors' note on what stands at a JSON Pointer, such as "Known from the press
   * only.": that of the object or of the nearest one around it. The note of a whole body or cycle
   * counts for its own members only.
   */
  public Optional<Text> note(String pointer, Partnership partnership) {
    return NoteFinder.at(partnership, pointer);
  }

  /** Returns a fact in words: its place and its value. */
  public String fact(UsedFact fact, Partnership partnership) {
    String place = Words.capital(place(fact.at(), partnership));
    return words.say(Phrase.FACT, place, facts.value(fact, partnership));
  }

  /**
   * Returns why a rule does not apply, such as "Not yet due before 31 December 2027."; where it
   * does, what came out and why, as {@link #headline(Finding)}.
   */
  public String reason(Finding finding) {
    if (finding.verdict() != Verdict.NOT_APPLICABLE) {
      return headline(finding);
    }
    return words.say(Phrase.SENTENCE, Words.capital(headlines.reason(finding, null)));
  }

  /** Returns a citation in words, with how well its text was read. */
  public String citation(Citation citation) {
    String cited = citation.document();
    if (citation.edition().isPresent()) {
      cited = words.say(Phrase.CITATION_EDITION, cited, citation.edition().get());
    }
    if (citation.section().isPresent()) {
      cited = words.say(Phrase.CITATION_SECTION, cited, citation.section().get());
    }
    return words.say(Phrase.CITATION, cited, reading(citation.read()));
  }

  /** Returns what a finding is about in words, such as "cycle “2023-2025”, plan year 2". */
  public String subject(Finding finding, Partnership partnership) {
    return places.place(finding.subject(), finding.part(), partnership);
  }

  /** Returns why a rulebook was chosen. */
  public String chosen(UsedRulebook rulebook) {
    RulebookSelection chosen = rulebook.chosen();
    Map<String, String> arguments = new HashMap<>();
    arguments.put("book", rulebook.id());
    arguments.put("cycle", cycle(chosen.cycle().orElse("?")));
    arguments.put("date", chosen.date().map(amounts::date).orElse("?"));
    String said =
        Phrase.ofKey("chosen." + chosen.because())
            .map(p -> words.say(p, arguments))
            .orElse(rulebook.id() + ": " + chosen.because());
    boolean standsIn = chosen.inferred().orElse(false) && chosen.date().isPresent();
    return standsIn ? words.say(Phrase.CHOSEN_INFERRED, said) : said;
  }

  private String cycle(String id) {
    return words.say(Phrase.PLACE_PLAN, id);
  }

  /** Returns what a cycle is called, such as "plan 2015–2016 (2nd)" or "plan due in 2015". */
  public String plan(Cycle cycle) {
    return cycles.plan(cycle);
  }

  /** Returns what a cycle is called, without the noun: "2015–2016 (2nd)" or "due in 2015". */
  public String cycle(Cycle cycle) {
    return cycles.name(cycle);
  }

  /** Returns the verdict on a requirement, such as "Requirement 1.1: met." */
  public String requirement(RequirementVerdict verdict) {
    Phrase phrase = verdict.asFarAsChecked() ? Phrase.REQUIREMENT_AS_FAR : Phrase.REQUIREMENT;
    return words.say(phrase, verdict.requirement(), verdict(verdict.verdict()));
  }

  /** Returns the verdict that another reading of an unclear text would give. */
  public String otherReading(ReadingVerdict reading) {
    List<String> parameters =
        reading.parameters().entrySet().stream()
            .map(p -> parameter(p.getKey(), p.getValue()))
            .toList();
    return words.say(Phrase.READING_OTHER, amounts.and(parameters), verdict(reading.verdict()));
  }

  /**
   * Returns a parameter of a rule with its value in words, such as "longest gap: 6 months"; a name
   * that has no words as it is.
   */
  public String parameter(String name, String value) {
    return words.say(
        Phrase.READING_PARAMETER,
        words.parameter(name),
        words.code(amounts.date(amounts.period(value))));
  }

  /** Returns what was not checked, and why. */
  public String notChecked(NotChecked left) {
    String what =
        Stream.of(left.rule(), left.rulebook(), left.cycle())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Phrase.ofKey("not-checked." + left.because())
        .map(p -> words.say(p, what))
        .orElseGet(() -> words.say(Phrase.NOT_CHECKED, what, left.because()));
  }

  /** Returns what was taken for granted. */
  public String assumption(Assumption assumption) {
    Map<String, String> arguments = Map.of("at", assumption.at().orElse("?"));
    return Phrase.ofKey("assumption." + assumption.code())
        .map(p -> words.say(p, arguments))
        .orElse(assumption.code());
  }

  /** Returns what was taken for granted for a verdict, one sentence for all of a kind. */
  public List<String> assumptions(Finding finding, Partnership partnership) {
    return presumed.told(finding.assumptions(), partnership);
  }

  /** Returns what a rulebook changed in a rule of another one, and why. */
  public String change(RuleChange change) {
    return changes.change(change);
  }

  /** Returns a measure or count of a rule in words, with the arguments that the rule gives it. */
  public String termInWords(Term term, Rule rule) {
    return asked.term(term, rule);
  }

  /** Returns what follows for the process of a cycle; never an official finding. */
  public String consequence(Consequence consequence) {
    return consequence(consequence, cycle(consequence.cycle()));
  }

  /**
   * Returns what follows for the process of a cycle; never an official finding.
   *
   * @param cycle what the cycle is called, such as "plan 2023–2025"
   */
  public String consequence(Consequence consequence, String cycle) {
    return consequences.consequence(consequence, cycle);
  }

  /**
   * Returns a date such as {@code 2024-01-10} or {@code 2024-01} in words; other text unchanged.
   */
  public String date(String isoOrPartial) {
    return amounts.date(isoOrPartial);
  }

  /** Returns a period such as {@code P6M} in words, such as "6 months"; other text unchanged. */
  public String period(String iso8601period) {
    return amounts.period(iso8601period);
  }

  /**
   * Returns a condition of a rule as a list, one condition a line, so that no brackets stand in
   * brackets.
   */
  public List<ConditionLine> conditionLines(Condition condition, Rule rule) {
    return ConditionOutline.of(condition, rule, words, asked, labels);
  }

  /** Returns a condition of a rule in words, with the values of its parameters. */
  public String conditionInWords(Condition condition, Rule rule) {
    return words.say(Phrase.SENTENCE, Words.capital(asked.condition(condition, rule)));
  }
}
