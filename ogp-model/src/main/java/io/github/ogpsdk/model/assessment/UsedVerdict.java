package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A verdict that a consequence rests on, such as {@code not-met} of {@code PR-LATE-12M} on cycle
 * {@code xx-2023}; the finding itself stands among the findings.
 *
 * @param rule the rule's id
 * @param subject the JSON Pointer of the object that the rule is about
 * @param subjectId its id, where it has one
 * @param phase the phase, where the rule is judged in one
 * @param verdict the verdict
 * @param possible the verdicts that are possible, where the facts leave several open
 * @ogp.source none: SDK decision, docs/adr/0006
 */
@OgpRecord
public record UsedVerdict(
    String rule,
    String subject,
    @JsonProperty("subjectId") Optional<String> subjectId,
    Optional<CyclePhase> phase,
    Verdict verdict,
    List<Verdict> possible) {
  /** Copies the list. */
  public UsedVerdict {
    possible = NullSafe.list(possible);
  }

  /** Returns the verdict of a finding. */
  public static UsedVerdict of(Finding finding) {
    return new UsedVerdict(
        finding.rule(),
        finding.subject(),
        finding.subjectId(),
        finding.phase(),
        finding.verdict(),
        finding.possible());
  }
}
