package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;

/**
 * The kind of a co-governance mechanism, such as {@code advisory-council}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source Designing and Managing an OGP Multistakeholder Forum (2016); other codes:
 *     docs/adr/0003
 */
public record MechanismType(@JsonValue String code) {
  /** The code {@code advisory-council}. */
  public static final MechanismType ADVISORY_COUNCIL = new MechanismType("advisory-council");

  /** The code {@code joint-steering-committee}. */
  public static final MechanismType JOINT_STEERING_COMMITTEE =
      new MechanismType("joint-steering-committee");

  /** The code {@code national-steering-committee}. */
  public static final MechanismType NATIONAL_STEERING_COMMITTEE =
      new MechanismType("national-steering-committee");

  /** The code {@code technical-secretariat}. */
  public static final MechanismType TECHNICAL_SECRETARIAT =
      new MechanismType("technical-secretariat");

  /** The code {@code multisector-commission}. */
  public static final MechanismType MULTISECTOR_COMMISSION =
      new MechanismType("multisector-commission");

  /** The code {@code commitment-teams}. */
  public static final MechanismType COMMITMENT_TEAMS = new MechanismType("commitment-teams");

  /** The code {@code international-steering-committee}. */
  public static final MechanismType INTERNATIONAL_STEERING_COMMITTEE =
      new MechanismType("international-steering-committee");

  /** The code {@code multi-stakeholder-forum}. */
  public static final MechanismType MULTI_STAKEHOLDER_FORUM =
      new MechanismType("multi-stakeholder-forum");

  /** The code {@code coordination-council}. */
  public static final MechanismType COORDINATION_COUNCIL =
      new MechanismType("coordination-council");

  /** The code {@code working-group}. */
  public static final MechanismType WORKING_GROUP = new MechanismType("working-group");

  /** The code {@code subcommittee}. */
  public static final MechanismType SUBCOMMITTEE = new MechanismType("subcommittee");

  /** The code {@code committee}. */
  public static final MechanismType COMMITTEE = new MechanismType("committee");

  /** The code {@code statutory-advisory-committee}. */
  public static final MechanismType STATUTORY_ADVISORY_COMMITTEE =
      new MechanismType("statutory-advisory-committee");

  /** The code {@code board}. */
  public static final MechanismType BOARD = new MechanismType("board");

  /** The code {@code coalition}. */
  public static final MechanismType COALITION = new MechanismType("coalition");

  /** The code {@code informal-group}. */
  public static final MechanismType INFORMAL_GROUP = new MechanismType("informal-group");

  /** The code {@code dialogue-space}. */
  public static final MechanismType DIALOGUE_SPACE = new MechanismType("dialogue-space");

  private static final List<String> CODES =
      List.of(
          "advisory-council",
          "joint-steering-committee",
          "national-steering-committee",
          "technical-secretariat",
          "multisector-commission",
          "commitment-teams",
          "international-steering-committee",
          "multi-stakeholder-forum",
          "coordination-council",
          "working-group",
          "subcommittee",
          "committee",
          "statutory-advisory-committee",
          "board",
          "coalition",
          "informal-group",
          "dialogue-space");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MechanismType {
    Codes.open(MechanismType.class, code);
  }

  /** Returns whether the code stands in the list of this version. */
  public boolean isKnown() {
    return CODES.contains(code);
  }

  /** Returns the codes of this version. */
  public static List<String> codes() {
    return CODES;
  }

  @Override
  public String toString() {
    return code;
  }
}
