package io.github.ogpsdk.model.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in a mechanism, such as {@code member}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source OGP glossary, Co-Chairs (lead, incoming); other codes: docs/adr/0003
 */
public record SeatRole(@JsonValue String code) {
  /** The code {@code member}. */
  public static final SeatRole MEMBER = new SeatRole("member");

  /** The code {@code alternate}. */
  public static final SeatRole ALTERNATE = new SeatRole("alternate");

  /** The code {@code observer}. */
  public static final SeatRole OBSERVER = new SeatRole("observer");

  /** The code {@code adviser}. */
  public static final SeatRole ADVISER = new SeatRole("adviser");

  /** The code {@code guest}. */
  public static final SeatRole GUEST = new SeatRole("guest");

  /** The code {@code chair}. */
  public static final SeatRole CHAIR = new SeatRole("chair");

  /** The code {@code co-chair}. */
  public static final SeatRole CO_CHAIR = new SeatRole("co-chair");

  /** The code {@code vice-chair}. */
  public static final SeatRole VICE_CHAIR = new SeatRole("vice-chair");

  /** The code {@code deputy-chair}. */
  public static final SeatRole DEPUTY_CHAIR = new SeatRole("deputy-chair");

  /** The code {@code president}. */
  public static final SeatRole PRESIDENT = new SeatRole("president");

  /** The code {@code lead-co-chair}. */
  public static final SeatRole LEAD_CO_CHAIR = new SeatRole("lead-co-chair");

  /** The code {@code incoming-co-chair}. */
  public static final SeatRole INCOMING_CO_CHAIR = new SeatRole("incoming-co-chair");

  /** The code {@code outgoing-co-chair}. */
  public static final SeatRole OUTGOING_CO_CHAIR = new SeatRole("outgoing-co-chair");

  /** The code {@code support-co-chair}. */
  public static final SeatRole SUPPORT_CO_CHAIR = new SeatRole("support-co-chair");

  /** The code {@code general-coordinator}. */
  public static final SeatRole GENERAL_COORDINATOR = new SeatRole("general-coordinator");

  /** The code {@code spokesperson}. */
  public static final SeatRole SPOKESPERSON = new SeatRole("spokesperson");

  /** The code {@code team-leader}. */
  public static final SeatRole TEAM_LEADER = new SeatRole("team-leader");

  private static final List<String> CODES =
      List.of(
          "member",
          "alternate",
          "observer",
          "adviser",
          "guest",
          "chair",
          "co-chair",
          "vice-chair",
          "deputy-chair",
          "president",
          "lead-co-chair",
          "incoming-co-chair",
          "outgoing-co-chair",
          "support-co-chair",
          "general-coordinator",
          "spokesperson",
          "team-leader");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SeatRole {
    Codes.open(SeatRole.class, code);
  }

  /** Returns whether the code stands in the list of this version. */
  public boolean isKnown() {
    return CODES.contains(code);
  }

  /** Returns the codes of this version. */
  public static List<String> codes() {
    return CODES;
  }

  /** Compares codes; written out, docs/adr/0021. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeatRole that && that.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
