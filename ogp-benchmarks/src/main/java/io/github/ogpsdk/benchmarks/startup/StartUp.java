package io.github.ogpsdk.benchmarks.startup;

import io.github.ogpsdk.benchmarks.data.Documents;
import io.github.ogpsdk.benchmarks.data.Small;
import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command in a process of its own, from its call to its end. */
public final class StartUp {
  private StartUp() {}

  /**
   * Measures it, with the archive of loaded classes and without.
   *
   * @param root where the launcher of the command is
   */
  public static void run(Path root, boolean quick, Results results)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("ogp-small", ".json");
    Files.write(file, Documents.bytes(Small.partnership(1)));
    String ogp = root.resolve("ogp").toString();
    List<List<String>> calls =
        List.of(
            List.of(ogp, "--version"),
            List.of(ogp, "check", file.toString()),
            List.of(ogp, "check", root.resolve("ogp-examples/partnerships/peru.json") + ""));
    List<String> names = List.of("--version", "check, 1 KB", "check, Peru");
    start(calls.get(0), "");
    awaitArchive(root.resolve("ogp-cli/target"));
    for (int i = 0; i < calls.size(); i++) {
      for (String sharing : List.of("with archive", "without")) {
        String options = sharing.equals("without") ? "-Xshare:off" : "";
        start(calls.get(i), options);
        List<Double> warm = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        for (int j = 0; j < (quick ? 1 : 15); j++) {
          warm.add(start(calls.get(i), options));
        }
        for (int j = 0; j < (quick ? 1 : 5) && forgetFiles(); j++) {
          cold.add(start(calls.get(i), options));
        }
        String table = "start-up";
        results.add(Measured.of("startup", table, names.get(i), sharing + ", warm", "ns", warm));
        if (!cold.isEmpty()) {
          results.add(Measured.of("startup", table, names.get(i), sharing + ", cold", "ns", cold));
        }
      }
    }
  }

  /** The first call starts to make the archive beside it; the others wait for it. */
  private static void awaitArchive(Path target) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      Thread.sleep(100);
      if (!Files.exists(target.resolve("ogp.jsa.lock"))
          && Files.exists(target.resolve("ogp.jsa"))) {
        return;
      }
    }
    throw new IllegalStateException("no archive came into being within a minute");
  }

  private static double start(List<String> call, String options)
      throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(call)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    command.environment().put("OGP_JAVA_OPTS", options);
    long begin = System.nanoTime();
    int status = command.start().waitFor();
    if (status != 0) {
      throw new IOException(call + " ended with status " + status);
    }
    return (double) (System.nanoTime() - begin);
  }

  /** Makes Linux forget the files that it keeps in memory; nobody but root may. */
  private static boolean forgetFiles() {
    try {
      new ProcessBuilder("sync").start().waitFor();
      Files.writeString(Path.of("/proc/sys/vm/drop_caches"), "3");
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
