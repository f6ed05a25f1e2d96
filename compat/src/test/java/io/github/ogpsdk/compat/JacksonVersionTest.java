package io.github.ogpsdk.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JacksonVersionTest {

  private final Mapper mapper = new PortalMapper();

  @Test
  void databindIsTheOneThatThisModuleIsFor() {
    assertThat(mapper.version()).isEqualTo(System.getProperty("ogp.compat.jackson"));
  }

  @Test
  void optionalIsWrittenAsItsValue() {
    String json = mapper.write(Map.of("seat", Optional.of(1)));

    assertThat(json).isEqualTo("{\"seat\":1}");
  }
}
