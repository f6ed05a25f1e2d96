package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdict of one rule on one subject, such as {@code met} of {@code P22-1.1-FREQ} on {@code
 * /cycles/0}, with the evidence that decided it.
 *
 * @param rule the rule's id, such as {@code P22-1.1-FREQ}
 * @param rulebook the rulebook's id, such as {@code ogp-standards-2022}
 * @param requirement the requirement it belongs to, such as {@code 1.1}
 * @param level how binding the rule is
 * @param cycle the id of the cycle; absent where the rule is about something else
 * @param phase the phase of the cycle; absent where the rule is judged in none
 * @param subject the JSON Pointer of the object that the rule is about, such as {@code /cycles/0}
 * @param subjectId its id, where it has one
 * @param part the derived part of the subject, such as a plan year
 * @param verdict the verdict
 * @param possible the outcomes that the facts leave open, for insufficient evidence
 * @param reason why the rule does not apply; only where it does not
 * @param citation the text that the rule comes from
 * @param parameters the parameters used, name to value as on the wire
 * @param basis how the seat table used is known, such as {@code actual}
 * @param evidence the tree that decided
 * @param missing the facts that would settle it
 * @param moreMissing how many more there are; absent where all are told
 * @param readings the verdicts under other readings of the text
 * @param assumptions what was taken for granted of its subject, such as that a body without an end
 *     is still there
 * @param message the sentence to render, as code and arguments
 * @param remedies the smallest edits that would make it met; empty until they are built
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record Finding(
    String rule,
    String rulebook,
    Optional<String> requirement,
    Level level,
    Optional<String> cycle,
    Optional<CyclePhase> phase,
    String subject,
    @JsonProperty("subjectId") Optional<String> subjectId,
    Optional<Part> part,
    Verdict verdict,
    List<Verdict> possible,
    Optional<Reason> reason,
    Citation citation,
    Map<String, String> parameters,
    Optional<String> basis,
    Evidence evidence,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<MissingFact> missing,
    @JsonProperty("moreMissing") Optional<Integer> moreMissing,
    List<ReadingVerdict> readings,
    List<Assumption> assumptions,
    Message message,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Remedy> remedies) {
  /** Copies the lists. */
  public Finding {
    possible = NullSafe.list(possible);
    parameters = NullSafe.map(parameters);
    missing = NullSafe.list(missing);
    readings = NullSafe.list(readings);
    assumptions = NullSafe.list(assumptions);
    remedies = NullSafe.list(remedies);
  }

  /** Returns this finding with its evidence told otherwise. */
  Finding withEvidence(Evidence told) {
    return new Finding(
        rule,
        rulebook,
        requirement,
        level,
        cycle,
        phase,
        subject,
        subjectId,
        part,
        verdict,
        possible,
        reason,
        citation,
        parameters,
        basis,
        told,
        missing,
        moreMissing,
        readings,
        assumptions,
        message,
        remedies);
  }
}
