package io.github.ogpsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OgpTest {

  @Test
  void noCommandIsWrongUsage() {
    StringWriter errors = new StringWriter();
    CommandLine ogp = new CommandLine(new Ogp()).setErr(new PrintWriter(errors));

    int status = ogp.execute();

    assertThat(status).isEqualTo(2);
    assertThat(errors.toString()).contains("Usage: ogp");
  }
}
