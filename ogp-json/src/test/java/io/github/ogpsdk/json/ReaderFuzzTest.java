package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Whatever the bytes: they are read or refused. Each build tries the inputs kept beside this class;
 * the profile {@code fuzz} lets Jazzer look for new ones, guided by the code that they reach.
 */
class ReaderFuzzTest {
  private static final String TIME = "10m";

  /** Of work, however busy the machine; with what Jazzer does to classes when they are loaded. */
  private static final Duration BOUND = Duration.ofSeconds(20);

  private static void check(String format, byte[] bytes, Syntax syntax) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();

    ReadOrRefused.of(format).check(() -> Input.of(bytes).as(syntax));

    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(BOUND);
  }

  @FuzzTest(maxDuration = TIME)
  void partnershipAsJson(byte[] bytes) {
    check("partnership", bytes, Syntax.JSON);
  }

  @FuzzTest(maxDuration = TIME)
  void partnershipAsYaml(byte[] bytes) {
    check("partnership", bytes, Syntax.YAML);
  }

  @FuzzTest(maxDuration = TIME)
  void rulebookAsJson(byte[] bytes) {
    check("rulebook", bytes, Syntax.JSON);
  }

  @FuzzTest(maxDuration = TIME)
  void rulebookAsYaml(byte[] bytes) {
    check("rulebook", bytes, Syntax.YAML);
  }

  @FuzzTest(maxDuration = TIME)
  void assessmentAsJson(byte[] bytes) {
    check("assessment", bytes, Syntax.JSON);
  }

  @FuzzTest(maxDuration = TIME)
  void assessmentAsYaml(byte[] bytes) {
    check("assessment", bytes, Syntax.YAML);
  }

  @FuzzTest(maxDuration = TIME)
  void partnershipsAsLines(byte[] bytes) {
    JsonLines lines = JsonLines.of(new ByteArrayInputStream(bytes));
    while (lines.hasNext()) {
      ReadOrRefused.of("partnership").check(lines.next()::input);
    }
  }
}
