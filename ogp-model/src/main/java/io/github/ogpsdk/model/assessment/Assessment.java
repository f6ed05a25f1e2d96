package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What rules say of one partnership on one day, such as Peru on {@code 2026-11-23}: findings with
 * their evidence, verdicts by requirement, and what was not checked.
 *
 * <p>An assessment of this library is no official finding. Immutable and thread-safe.
 *
 * @param format {@code assessment}
 * @param version the version of the format, such as {@code 0.1.0}
 * @param document what was assessed
 * @param asOf the day on which it was judged, ISO 8601, such as {@code 2026-11-23}
 * @param silence how silence was read
 * @param rulebooks the rulebooks used and why they were chosen
 * @param assumptions what was taken for granted
 * @param requirements verdicts by requirement
 * @param findings verdicts by rule and subject
 * @param notChecked what was left out, and why
 * @param consequences what follows for the process
 * @param faults rules that broke: the tool failed, not the member
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Assessment(
    String format,
    String version,
    AssessedDocument document,
    @JsonProperty("asOf") String asOf,
    Silence silence,
    List<UsedRulebook> rulebooks,
    List<Assumption> assumptions,
    List<RequirementVerdict> requirements,
    List<Finding> findings,
    @JsonProperty("notChecked") List<NotChecked> notChecked,
    List<Consequence> consequences,
    List<Fault> faults) {
  /** The code that assessment documents carry in {@code format}. */
  public static final String FORMAT = "assessment";

  /** The version of the assessment format. */
  public static final String VERSION = "0.1.0";

  /** Copies the lists. */
  public Assessment {
    rulebooks = List.copyOf(rulebooks);
    assumptions = List.copyOf(assumptions);
    requirements = List.copyOf(requirements);
    findings = List.copyOf(findings);
    notChecked = List.copyOf(notChecked);
    consequences = List.copyOf(consequences);
    faults = List.copyOf(faults);
  }

  /** Returns this assessment with the document described otherwise, such as with its SHA-256. */
  public Assessment withDocument(AssessedDocument described) {
    return new Assessment(
        format,
        version,
        described,
        asOf,
        silence,
        rulebooks,
        assumptions,
        requirements,
        findings,
        notChecked,
        consequences,
        faults);
  }

  /** Returns this assessment with its rulebooks described otherwise, such as with their SHA-256. */
  public Assessment withRulebooks(List<UsedRulebook> described) {
    return new Assessment(
        format,
        version,
        document,
        asOf,
        silence,
        described,
        assumptions,
        requirements,
        findings,
        notChecked,
        consequences,
        faults);
  }
}
