package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review codes of a commitment, such as {@code specificity}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source IRM, codes for commitments: OGP glossary, Completion, Ambition, Relevance,
 *     Verifiability
 */
public record CodingVariable(@JsonValue String code) {
  /** The code {@code specificity}. */
  public static final CodingVariable SPECIFICITY = new CodingVariable("specificity");

  /** The code {@code verifiability}. */
  public static final CodingVariable VERIFIABILITY = new CodingVariable("verifiability");

  /** The code {@code relevance}. */
  public static final CodingVariable RELEVANCE = new CodingVariable("relevance");

  /** The code {@code open-government-lens}. */
  public static final CodingVariable OPEN_GOVERNMENT_LENS =
      new CodingVariable("open-government-lens");

  /** The code {@code potential-impact}. */
  public static final CodingVariable POTENTIAL_IMPACT = new CodingVariable("potential-impact");

  /** The code {@code potential-for-results}. */
  public static final CodingVariable POTENTIAL_FOR_RESULTS =
      new CodingVariable("potential-for-results");

  /** The code {@code completion}. */
  public static final CodingVariable COMPLETION = new CodingVariable("completion");

  /** The code {@code early-results}. */
  public static final CodingVariable EARLY_RESULTS = new CodingVariable("early-results");

  /** The code {@code did-it-open}. */
  public static final CodingVariable DID_IT_OPEN = new CodingVariable("did-it-open");

  /** The code {@code starred}. */
  public static final CodingVariable STARRED = new CodingVariable("starred");

  /** The code {@code promising}. */
  public static final CodingVariable PROMISING = new CodingVariable("promising");

  /** The code {@code ambition}. */
  public static final CodingVariable AMBITION = new CodingVariable("ambition");

  private static final List<String> CODES =
      List.of(
          "specificity",
          "verifiability",
          "relevance",
          "open-government-lens",
          "potential-impact",
          "potential-for-results",
          "completion",
          "early-results",
          "did-it-open",
          "starred",
          "promising",
          "ambition");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CodingVariable {
    Codes.open(CodingVariable.class, code);
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
    return other instanceof CodingVariable that && that.code.equals(code);
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
