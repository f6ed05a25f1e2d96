package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;

/**
 * How seats are filled, such as {@code open-election}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source Designing and Managing an OGP Multistakeholder Forum (2016), three models; other
 *     codes: docs/adr/0003
 */
public record SelectionMethod(@JsonValue String code) {
  /** The code {@code open-election}. */
  public static final SelectionMethod OPEN_ELECTION = new SelectionMethod("open-election");

  /** The code {@code self-selection}. */
  public static final SelectionMethod SELF_SELECTION = new SelectionMethod("self-selection");

  /** The code {@code invitation}. */
  public static final SelectionMethod INVITATION = new SelectionMethod("invitation");

  /** The code {@code open-call}. */
  public static final SelectionMethod OPEN_CALL = new SelectionMethod("open-call");

  /** The code {@code competition}. */
  public static final SelectionMethod COMPETITION = new SelectionMethod("competition");

  /** The code {@code designation}. */
  public static final SelectionMethod DESIGNATION = new SelectionMethod("designation");

  /** The code {@code appointment}. */
  public static final SelectionMethod APPOINTMENT = new SelectionMethod("appointment");

  /** The code {@code election-by-constituency}. */
  public static final SelectionMethod ELECTION_BY_CONSTITUENCY =
      new SelectionMethod("election-by-constituency");

  /** The code {@code citizen-consultation}. */
  public static final SelectionMethod CITIZEN_CONSULTATION =
      new SelectionMethod("citizen-consultation");

  /** The code {@code jury}. */
  public static final SelectionMethod JURY = new SelectionMethod("jury");

  /** The code {@code confirmation}. */
  public static final SelectionMethod CONFIRMATION = new SelectionMethod("confirmation");

  /** The code {@code rotation}. */
  public static final SelectionMethod ROTATION = new SelectionMethod("rotation");

  /** The code {@code ex-officio}. */
  public static final SelectionMethod EX_OFFICIO = new SelectionMethod("ex-officio");

  private static final List<String> CODES =
      List.of(
          "open-election",
          "self-selection",
          "invitation",
          "open-call",
          "competition",
          "designation",
          "appointment",
          "election-by-constituency",
          "citizen-consultation",
          "jury",
          "confirmation",
          "rotation",
          "ex-officio");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SelectionMethod {
    Codes.open(SelectionMethod.class, code);
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
