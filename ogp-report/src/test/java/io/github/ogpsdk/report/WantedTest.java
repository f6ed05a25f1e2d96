package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.rules.words.Digest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WantedTest {
  @Test
  void bodiesOfACycleNameThoseThatExistedThen() {
    Names names = new Names(Examples.of("georgia"), Locale.ENGLISH);

    List<String> wanted =
        Digest.of(names.assessed().assessment()).wanted().stream()
            .flatMap(w -> w.facts().stream())
            .filter(f -> f.at().matches("/cycles/[0-9]+/mechanisms"))
            .map((MissingFact f) -> Wanted.what(f, names))
            .distinct()
            .toList();

    assertThat(wanted)
        .contains(
            "Cycle “2022-2024”, bodies that served the cycle (on record at that time: Open"
                + " Government Georgia Council)",
            "Cycle “2012-2013”, bodies that served the cycle");
  }
}
