package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code given to a commitment, such as {@code yes}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source IRM, codes for commitments: OGP glossary, Completion, Ambition, Relevance,
 *     Verifiability
 */
public record CodingValue(@JsonValue String code) {
  /** The code {@code yes}. */
  public static final CodingValue YES = new CodingValue("yes");

  /** The code {@code no}. */
  public static final CodingValue NO = new CodingValue("no");

  /** The code {@code none}. */
  public static final CodingValue NONE = new CodingValue("none");

  /** The code {@code low}. */
  public static final CodingValue LOW = new CodingValue("low");

  /** The code {@code medium}. */
  public static final CodingValue MEDIUM = new CodingValue("medium");

  /** The code {@code high}. */
  public static final CodingValue HIGH = new CodingValue("high");

  /** The code {@code unclear}. */
  public static final CodingValue UNCLEAR = new CodingValue("unclear");

  /** The code {@code modest}. */
  public static final CodingValue MODEST = new CodingValue("modest");

  /** The code {@code substantial}. */
  public static final CodingValue SUBSTANTIAL = new CodingValue("substantial");

  /** The code {@code moderate}. */
  public static final CodingValue MODERATE = new CodingValue("moderate");

  /** The code {@code transformative}. */
  public static final CodingValue TRANSFORMATIVE = new CodingValue("transformative");

  /** The code {@code minor}. */
  public static final CodingValue MINOR = new CodingValue("minor");

  /** The code {@code worsens}. */
  public static final CodingValue WORSENS = new CodingValue("worsens");

  /** The code {@code limited}. */
  public static final CodingValue LIMITED = new CodingValue("limited");

  /** The code {@code complete}. */
  public static final CodingValue COMPLETE = new CodingValue("complete");

  /** The code {@code not-started}. */
  public static final CodingValue NOT_STARTED = new CodingValue("not-started");

  /** The code {@code no-evidence}. */
  public static final CodingValue NO_EVIDENCE = new CodingValue("no-evidence");

  /** The code {@code verifiable}. */
  public static final CodingValue VERIFIABLE = new CodingValue("verifiable");

  /** The code {@code not-verifiable}. */
  public static final CodingValue NOT_VERIFIABLE = new CodingValue("not-verifiable");

  /** The code {@code promising}. */
  public static final CodingValue PROMISING = new CodingValue("promising");

  /** The code {@code no-notable}. */
  public static final CodingValue NO_NOTABLE = new CodingValue("no-notable");

  /** The code {@code significant}. */
  public static final CodingValue SIGNIFICANT = new CodingValue("significant");

  /** The code {@code marginal}. */
  public static final CodingValue MARGINAL = new CodingValue("marginal");

  /** The code {@code major}. */
  public static final CodingValue MAJOR = new CodingValue("major");

  /** The code {@code outstanding}. */
  public static final CodingValue OUTSTANDING = new CodingValue("outstanding");

  /** The code {@code did-not-change}. */
  public static final CodingValue DID_NOT_CHANGE = new CodingValue("did-not-change");

  /** The code {@code worsened}. */
  public static final CodingValue WORSENED = new CodingValue("worsened");

  /** The code {@code not-applicable}. */
  public static final CodingValue NOT_APPLICABLE = new CodingValue("not-applicable");

  private static final List<String> CODES =
      List.of(
          "yes",
          "no",
          "none",
          "low",
          "medium",
          "high",
          "unclear",
          "modest",
          "substantial",
          "moderate",
          "transformative",
          "minor",
          "worsens",
          "limited",
          "complete",
          "not-started",
          "no-evidence",
          "verifiable",
          "not-verifiable",
          "promising",
          "no-notable",
          "significant",
          "marginal",
          "major",
          "outstanding",
          "did-not-change",
          "worsened",
          "not-applicable");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CodingValue {
    Codes.open(CodingValue.class, code);
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
    return other instanceof CodingValue that && that.code.equals(code);
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
