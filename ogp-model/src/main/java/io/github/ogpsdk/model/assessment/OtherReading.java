package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.List;

/**
 * What an earlier edition would say of a cycle whose co-creation began under it, such as {@code
 * ogp-standards-2017} for a plan begun in 2021 and delivered in 2022. It decides nothing.
 *
 * @param cycle the cycle's id
 * @param rulebook the id of the earlier edition
 * @param decides the id of the edition that decides
 * @param date the day on which co-creation began, as precise as it is known
 * @param requirements its verdicts by requirement
 * @param findings its verdicts by rule and subject
 * @ogp.source none: SDK decision, on a plan begun in 2019 and judged by the edition of 2022
 */
@OgpRecord
public record OtherReading(
    String cycle,
    String rulebook,
    String decides,
    String date,
    List<RequirementVerdict> requirements,
    List<Finding> findings) {
  /** Copies the lists. */
  public OtherReading {
    requirements = NullSafe.list(requirements);
    findings = NullSafe.list(findings);
  }

  /** Returns this reading with its findings told otherwise. */
  OtherReading withFindings(List<Finding> told) {
    return new OtherReading(cycle, rulebook, decides, date, requirements, told);
  }
}
