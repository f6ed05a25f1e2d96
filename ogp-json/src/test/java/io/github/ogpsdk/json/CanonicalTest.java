package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers and texts have one canonical form, that of ECMAScript where a double holds the number.
 */
class CanonicalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "0.000, 0",
    "12.50, 12.5",
    "100, 100",
    "1E2, 100",
    "-1.5, -1.5",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "0.00000012, 1.2e-7",
    "1E20, 100000000000000000000",
    "1E21, 1e+21",
    "123456789012345678901234, 1.23456789012345678901234e+23",
    "1E999999999, 1e+999999999",
    "1E-999999999, 1e-999999999"
  })
  void numberHasOneForm(BigDecimal number, String form) {
    assertThat(Canonical.number(number)).isEqualTo(form);
  }

  @Test
  void textIsEscapedAsLittleAsPossible() {
    Tree text = new Tree.Words("\u0000\u001f\b\t\n\f\r\"\\/\u007f\u2028é🏛");

    assertThat(Canonical.write(text))
        .isEqualTo("\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u2028é🏛\"");
  }

  /** By UTF-16 units, as RFC 8785 has it: the flag comes before the full-width letter. */
  @Test
  void membersAreSortedByUnits() {
    Tree tree =
        JsonScan.scan(Input.of("{\"ａ\": 1, \"🏛\": 2, \"b\": null, \"a\": [true]}"), new Places());

    assertThat(Canonical.write(tree)).isEqualTo("{\"a\":[true],\"b\":null,\"🏛\":2,\"ａ\":1}");
  }
}
