package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailTest {
  @ParameterizedTest
  @CsvSource({
    "VERDICTS, ''",
    "NOT_MET, 'not-met'",
    "UNSETTLED, 'not-met insufficient-evidence'",
    "EVERYTHING, 'met not-met not-applicable insufficient-evidence'"
  })
  void tellsTheEvidenceOfTheseVerdicts(Detail detail, String verdicts) {
    assertThat(
            Arrays.stream(Verdict.values())
                .filter(detail::tells)
                .map(Verdict::code)
                .collect(Collectors.joining(" ")))
        .isEqualTo(verdicts);
  }
}
