package io.github.ogpsdk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Names;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServingTest {
  @ParameterizedTest
  @CsvSource({
    "/cycles/4/mechanisms, X (on record at that time: Open Government Georgia Council)",
    "/cycles/0/mechanisms, X",
    "/cycles/99/mechanisms, X",
    "/cycles/4/plan, X"
  })
  void bodiesOfACycleNameThoseThatExistedThen(String pointer, String said) {
    Names names = new Names(Examples.of("georgia"), Locale.ENGLISH);

    assertThat(Serving.with(pointer, "X", names)).isEqualTo(said);
  }
}
