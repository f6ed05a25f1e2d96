package io.github.ogpsdk.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PresentationAttributesTest {
  private static final PresentationAttributes ATTRIBUTES =
      new PresentationAttributes(
          """
          .ogp-picture{font:14px sans-serif}
          .ogp-picture text{fill:#111;direction:ltr}
          .ogp-picture .ogp-a{fill:#222;stroke:#333}
          .ogp-picture .ogp-b .ogp-a{fill:#444}
          .ogp-picture .ogp-fade{fill-opacity:.45}
          @media print{
          .ogp-picture .ogp-a{fill:#000}
          }
          """);

  @Test
  void areThoseOfTheLightStyleThatSvgHasAsAttributes() {
    assertThat(ATTRIBUTES.of("text", "ogp-none")).isEqualTo(Map.of("fill", "#111"));
    assertThat(ATTRIBUTES.of("rect", "ogp-a ogp-fade"))
        .isEqualTo(Map.of("fill", "#222", "stroke", "#333", "fill-opacity", ".45"));
    assertThat(ATTRIBUTES.of("text", "ogp-a")).isEqualTo(Map.of("fill", "#222", "stroke", "#333"));
  }
}
