package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.rule.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a partnership is to be assessed.
 *
 * @param asOf the day of judgement; the document's own when absent
 * @param only the rulebooks to use instead of those chosen from the facts; none to let them be
 *     chosen
 * @param added rulebooks to use besides
 * @param rules the rules to judge; what is left out stands in {@code notChecked}, and nothing is
 *     derived for the process from a part of the rules
 * @param silence how silence is read
 * @param detail of which verdicts the evidence is told
 * @param evidenceLimit how many elements, facts and missing facts each node of the evidence tells,
 *     1 or more; {@link #EVERYTHING} for all. What is left out is counted, and no verdict changes
 */
public record AssessmentRequest(
    Optional<LocalDate> asOf,
    List<Rulebook> only,
    List<Rulebook> added,
    RuleFilter rules,
    Silence silence,
    Detail detail,
    int evidenceLimit) {
  /** The limit that leaves nothing out, however large the assessment becomes. */
  public static final int EVERYTHING = Integer.MAX_VALUE;

  /** How much each node of the evidence tells unless it is asked for more. */
  public static final int DEFAULT_EVIDENCE_LIMIT = 20;

  /**
   * The document's own day, the rulebooks that its facts call for, silence read as unknown, the
   * evidence of everything.
   */
  public static final AssessmentRequest DEFAULT =
      new AssessmentRequest(
          Optional.empty(),
          List.of(),
          List.of(),
          RuleFilter.ALL,
          Silence.UNKNOWN,
          Detail.EVERYTHING,
          DEFAULT_EVIDENCE_LIMIT);

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the evidence limit is below 1
   */
  public AssessmentRequest {
    if (evidenceLimit < 1) {
      throw new IllegalArgumentException(
          "AssessmentRequest: \"evidenceLimit\" must be 1 or more, and is " + evidenceLimit);
    }
    only = List.copyOf(only);
    added = List.copyOf(added);
  }

  /** Returns this request for another day. */
  public AssessmentRequest asOf(LocalDate day) {
    return new AssessmentRequest(
        Optional.of(day), only, added, rules, silence, detail, evidenceLimit);
  }

  /** Returns this request with these rulebooks instead of those chosen from the facts. */
  public AssessmentRequest only(List<Rulebook> books) {
    return new AssessmentRequest(asOf, books, added, rules, silence, detail, evidenceLimit);
  }

  /** Returns this request with one more rulebook. */
  public AssessmentRequest plus(Rulebook book) {
    List<Rulebook> more = new ArrayList<>(added);
    more.add(book);
    return new AssessmentRequest(asOf, only, more, rules, silence, detail, evidenceLimit);
  }

  /** Returns this request for some rules only, such as those of {@code 1.1}. */
  public AssessmentRequest rules(RuleFilter wanted) {
    return new AssessmentRequest(asOf, only, added, wanted, silence, detail, evidenceLimit);
  }

  /** Returns this request with silence read otherwise. */
  public AssessmentRequest silence(Silence reading) {
    return new AssessmentRequest(asOf, only, added, rules, reading, detail, evidenceLimit);
  }

  /** Returns this request with more or less evidence; it changes no verdict. */
  public AssessmentRequest detail(Detail wanted) {
    return new AssessmentRequest(asOf, only, added, rules, silence, wanted, evidenceLimit);
  }

  /**
   * Returns this request with more or less told in each node of the evidence; it changes no
   * verdict.
   *
   * @throws IllegalArgumentException if the limit is below 1
   */
  public AssessmentRequest evidenceLimit(int limit) {
    return new AssessmentRequest(asOf, only, added, rules, silence, detail, limit);
  }
}
