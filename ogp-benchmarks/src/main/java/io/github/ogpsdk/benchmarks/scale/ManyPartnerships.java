package io.github.ogpsdk.benchmarks.scale;

import io.github.ogpsdk.benchmarks.data.Documents;
import io.github.ogpsdk.benchmarks.data.Small;
import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Results;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A stream of partnerships, one a line, through the command whose heap is bounded. */
public final class ManyPartnerships {
  private static final int DIFFERENT = 1000;

  private ManyPartnerships() {}

  /**
   * Sends partnerships through the command and counts what comes out.
   *
   * @param root where the launcher of the command is
   * @param count how many
   */
  public static void run(Path root, int count, Results results)
      throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
                root.resolve("ogp").toString(),
                "check",
                "-",
                "--format",
                "ndjson",
                "--rulebook",
                "ogp-standards-2022")
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    command.environment().put("OGP_JAVA_OPTS", "-Xmx128m -XX:TieredStopAtLevel=4");
    long begin = System.nanoTime();
    Process process = command.start();
    Thread feeder = new Thread(() -> feed(process.getOutputStream(), count));
    feeder.start();
    long[] peak = {0};
    long lines = drain(process, peak);
    feeder.join();
    if (process.waitFor() != 0 || lines != count) {
      throw new IOException(
          "the command ended with status " + process.exitValue() + " after " + lines + " lines");
    }
    double spent = (double) (System.nanoTime() - begin);
    String data = count + "";
    results.add(Measured.of("scale", "stream", data, "time", "ns", List.of(spent)));
    if (peak[0] > 0) {
      results.add(
          Measured.of("scale", "stream", data, "memory", "bytes", List.of((double) peak[0])));
    }
  }

  private static void feed(OutputStream to, int count) {
    byte[][] lines = new byte[DIFFERENT][];
    for (int i = 0; i < DIFFERENT; i++) {
      lines[i] = Documents.bytes(Small.partnership(i));
    }
    try (OutputStream out = new BufferedOutputStream(to, 1 << 16)) {
      for (int i = 0; i < count; i++) {
        out.write(lines[i % DIFFERENT]);
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long drain(Process process, long[] peak) throws IOException {
    long lines = 0;
    byte[] buffer = new byte[1 << 16];
    InputStream in = process.getInputStream();
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      long before = lines;
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          lines++;
        }
      }
      if (lines / 1000 != before / 1000) {
        resident(process).ifPresent(bytes -> peak[0] = Math.max(peak[0], bytes));
      }
    }
    return lines;
  }

  /** The most memory that a process ever had, as Linux tells it. */
  private static Optional<Long> resident(Process process) {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
