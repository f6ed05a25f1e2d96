package io.github.ogpsdk.report;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.AssessedDocument;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a report is about: {@code Assessed.of(peru, Assessor.assess(peru))}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param partnership the facts
 * @param assessment what rules say of them
 * @param day where the day of judgement comes from
 * @param rulebooks the rulebooks that were used
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Assessed(
    Partnership partnership, Assessment assessment, Day day, List<Rulebook> rulebooks) {
  /** Copies the list. */
  public Assessed {
    rulebooks = List.copyOf(rulebooks);
  }

  /** Where the day of judgement comes from. */
  public enum Day {
    /** The caller asked for it. */
    ASKED("asked"),
    /** The file says so. */
    DOCUMENT("document"),
    /** It is the day on which the command runs. */
    TODAY("today");

    private final String key;

    Day(String key) {
      this.key = key;
    }

    /** Returns its name in keys of phrases, such as {@code asked}. */
    public String key() {
      return key;
    }
  }

  /** Returns an assessment by rulebooks of this library, as of the day that the caller chose. */
  public static Assessed of(Partnership partnership, Assessment assessment) {
    boolean own =
        partnership.asOf().filter(d -> d.latest().toString().equals(assessment.asOf())).isPresent();
    List<Rulebook> used =
        assessment.rulebooks().stream().flatMap(u -> Rulebooks.find(u.id()).stream()).toList();
    return new Assessed(partnership, assessment, own ? Day.DOCUMENT : Day.ASKED, used);
  }

  /** Returns the same with the SHA-256 of the document and of each rulebook that was used. */
  public Assessed hashed() {
    return hashed(OgpJson::sha256);
  }

  /**
   * Returns the same with the SHA-256 of the document and of each rulebook that was used.
   *
   * @param sha256 gives that of a rulebook; of many assessments by the same ones, it may remember
   */
  public Assessed hashed(Function<Rulebook, String> sha256) {
    AssessedDocument document = assessment.document();
    List<UsedRulebook> used =
        assessment.rulebooks().stream()
            .map(
                u ->
                    new UsedRulebook(u.id(), u.version(), rulebook(u.id()).map(sha256), u.chosen()))
            .toList();
    Assessment hashed =
        assessment
            .withDocument(
                new AssessedDocument(
                    document.id(), document.format(), Optional.of(OgpJson.sha256(partnership))))
            .withRulebooks(used);
    return new Assessed(partnership, hashed, day, rulebooks);
  }

  /** Returns a rulebook that was used. */
  public Optional<Rulebook> rulebook(String id) {
    return rulebooks.stream().filter(b -> b.id().equals(id)).findFirst();
  }

  /** Returns the ids of the rulebooks that change a rule: what it asks is then not its text. */
  public List<String> changedBy(String rule) {
    return assessment.changes().stream()
        .filter(c -> c.rule().equals(rule))
        .map(RuleChange::rulebook)
        .distinct()
        .toList();
  }

  /** Returns the rule of a finding. */
  public Optional<Rule> rule(Finding finding) {
    return rulebook(finding.rulebook()).flatMap(b -> b.rule(finding.rule()));
  }
}
