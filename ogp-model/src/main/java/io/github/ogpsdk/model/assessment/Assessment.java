package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What rules say of one partnership on one day, such as Peru on {@code 2026-11-23}: findings with
 * their evidence, verdicts by requirement, and what was not checked.
 *
 * <p>An assessment of this library is no official finding. Immutable and thread-safe.
 *
 * @param format {@code assessment}
 * @param version the version of the format, such as {@code 0.2.0}
 * @param document what was assessed
 * @param asOf the day on which it was judged, ISO 8601, such as {@code 2026-11-23}
 * @param silence how silence was read
 * @param only the rules asked for, such as {@code 1.1}: all others are left out, and so is what
 *     follows for the process; empty where all were
 * @param rulebooks the rulebooks used and why they were chosen
 * @param assumptions what was taken for granted
 * @param changes what rulebooks changed in rules of others
 * @param requirements verdicts by requirement
 * @param facts the facts that the evidence rests on, each once
 * @param findings verdicts by rule and subject
 * @param notChecked what was left out, and why
 * @param otherReadings what earlier editions would say of cycles begun under them
 * @param consequences what follows for the process
 * @param standing the member's standing, recorded and derived; absent for what is no member
 * @param faults rules that broke: the tool failed, not the member
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Assessment(
    String format,
    String version,
    AssessedDocument document,
    @JsonProperty("asOf") String asOf,
    Silence silence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> only,
    List<UsedRulebook> rulebooks,
    List<Assumption> assumptions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RuleChange> changes,
    List<RequirementVerdict> requirements,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UsedFact> facts,
    List<Finding> findings,
    @JsonProperty("notChecked") List<NotChecked> notChecked,
    @JsonProperty("otherReadings") List<OtherReading> otherReadings,
    List<Consequence> consequences,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<StandingReport> standing,
    List<Fault> faults) {
  /** The code that assessment documents carry in {@code format}. */
  public static final String FORMAT = "assessment";

  /** The version of the assessment format. */
  public static final String VERSION = "0.2.0";

  private static final String WITHOUT_TABLE = "0.1.";

  /**
   * Copies the lists, and puts facts that evidence tells into the table: an assessment of version
   * 0.1 has none and becomes one of this version.
   *
   * @throws IllegalArgumentException if the format or the major version is another, or evidence
   *     refers to a fact that is not in the table
   */
  public Assessment {
    Invariants.document("Assessment", FORMAT, String.valueOf(format), String.valueOf(version));
    only = NullSafe.list(only);
    rulebooks = NullSafe.list(rulebooks);
    assumptions = NullSafe.list(assumptions);
    changes = NullSafe.list(changes);
    requirements = NullSafe.list(requirements);
    facts = NullSafe.list(facts);
    findings = NullSafe.list(findings);
    notChecked = NullSafe.list(notChecked);
    otherReadings = NullSafe.list(otherReadings);
    consequences = NullSafe.list(consequences);
    faults = NullSafe.list(faults);
    version = String.valueOf(version).startsWith(WITHOUT_TABLE) ? VERSION : version;
    if (!isReferred(facts, findings, otherReadings)) {
      FactTable table = new FactTable(facts);
      findings = List.copyOf(table.referred(findings));
      List<OtherReading> readings = new ArrayList<>(otherReadings.size());
      for (OtherReading reading : otherReadings) {
        readings.add(reading.withFindings(table.referred(reading.findings())));
      }
      otherReadings = List.copyOf(readings);
      facts = table.written();
    }
  }

  private static boolean isReferred(
      List<UsedFact> facts, List<Finding> findings, List<OtherReading> readings) {
    boolean referred = FactTable.isOf(facts, findings);
    for (OtherReading reading : readings) {
      referred = referred && FactTable.isOf(facts, reading.findings());
    }
    return referred;
  }

  /** Returns this assessment with the document described otherwise, such as with its SHA-256. */
  public Assessment withDocument(AssessedDocument described) {
    return new Assessment(
        format,
        version,
        described,
        asOf,
        silence,
        only,
        rulebooks,
        assumptions,
        changes,
        requirements,
        facts,
        findings,
        notChecked,
        otherReadings,
        consequences,
        standing,
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
        only,
        described,
        assumptions,
        changes,
        requirements,
        facts,
        findings,
        notChecked,
        otherReadings,
        consequences,
        standing,
        faults);
  }

  /** Returns this assessment with other findings, such as those of one cycle only. */
  public Assessment withFindings(List<Finding> chosen) {
    return new Assessment(
        format,
        version,
        document,
        asOf,
        silence,
        only,
        rulebooks,
        assumptions,
        changes,
        requirements,
        facts,
        chosen,
        notChecked,
        otherReadings,
        consequences,
        standing,
        faults);
  }
}
