package io.github.ogpsdk.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The machine of a run.
 *
 * @param cores the processors that Java may use
 * @param processor their name; empty where the system does not tell
 * @param memoryMegabytes the memory
 * @param java the Java machine and its version
 * @param system the operating system
 * @param loadBefore the load of the last minute before the run; negative where nobody knows
 */
public record Machine(
    int cores,
    String processor,
    long memoryMegabytes,
    String java,
    String system,
    double loadBefore) {
  /** Describes this machine. */
  public static Machine here() {
    var os = ManagementFactory.getOperatingSystemMXBean();
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        after("/proc/cpuinfo", "model name"),
        megabytes(after("/proc/meminfo", "MemTotal")),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Math.round(os.getSystemLoadAverage() * 100) / 100.0);
  }

  private static String after(String file, String name) {
    try {
      List<String> lines = Files.readAllLines(Path.of(file));
      return lines.stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static long megabytes(String kilobytes) {
    String digits = kilobytes.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits) / 1024;
  }
}
