package io.github.ogpsdk.model.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.ogpsdk.model.Codes;
import java.util.List;

/**
 * The scheme of a code, such as {@code irm-2012-2014}.
 *
 * <p>An open list: a code that is not known here is kept and reported.
 *
 * @param code kebab-case
 * @ogp.source IRM, editions of the codes for commitments; names: docs/adr/0003
 */
public record CodingScheme(@JsonValue String code) {
  /** The code {@code irm-2012-2014}. */
  public static final CodingScheme IRM_2012_2014 = new CodingScheme("irm-2012-2014");

  /** The code {@code irm-2015-2019}. */
  public static final CodingScheme IRM_2015_2019 = new CodingScheme("irm-2015-2019");

  /** The code {@code irm-2020}. */
  public static final CodingScheme IRM_2020 = new CodingScheme("irm-2020");

  /** The code {@code irm-2021}. */
  public static final CodingScheme IRM_2021 = new CodingScheme("irm-2021");

  /** The code {@code local-eoc}. */
  public static final CodingScheme LOCAL_EOC = new CodingScheme("local-eoc");

  private static final List<String> CODES =
      List.of("irm-2012-2014", "irm-2015-2019", "irm-2020", "irm-2021", "local-eoc");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if it is not kebab-case
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CodingScheme {
    Codes.open(CodingScheme.class, code);
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
