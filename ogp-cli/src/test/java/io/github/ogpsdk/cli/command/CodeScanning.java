package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What GitHub code scanning does with files of SARIF that are uploaded together, rebuilt: which it
 * refuses, and what it tells alerts apart by.
 *
 * @ogp.source none: docs.github.com, "SARIF support for code scanning"; github/codeql-action
 */
final class CodeScanning {
  private static final int RUNS = 20;
  private static final int RESULTS = 25_000;
  private static final int BLOCK = 100;

  private CodeScanning() {}

  /**
   * Returns the keys of the alerts: rule, file and the hash of the line.
   *
   * @param root the folder to which names of files are relative
   */
  static List<String> alerts(List<String> logs, Path root) throws IOException {
    List<String> runs = new ArrayList<>();
    List<String> alerts = new ArrayList<>();
    Map<String, List<String>> hashes = new HashMap<>();
    for (String log : logs) {
      JsonNode read = JsonMapper.shared().readTree(log);
      assertThat(read.path("runs").size()).isBetween(1, RUNS);
      for (JsonNode run : read.path("runs")) {
        JsonNode driver = run.path("tool").path("driver");
        String id = run.path("automationDetails").path("id").asString();
        runs.add(driver.path("name").asString() + " " + id.substring(0, id.lastIndexOf('/')));
        assertThat(run.path("results").size()).isLessThanOrEqualTo(RESULTS);
        for (JsonNode result : run.path("results")) {
          JsonNode place = result.path("locations").get(0).path("physicalLocation");
          String file = place.path("artifactLocation").path("uri").asString();
          int line = place.path("region").path("startLine").asInt();
          if (!hashes.containsKey(file)) {
            hashes.put(file, hashes(Files.readString(root.resolve(file))));
          }
          String hash = hashes.get(file).get(line - 1);
          alerts.add(result.path("ruleId").asString() + " " + file + " " + hash);
        }
      }
    }
    assertThat(runs).as("keys of runs").doesNotHaveDuplicates();
    return alerts;
  }

  /** Returns what stands for each line: 100 signs from its start on, and how often they were. */
  private static List<String> hashes(String text) {
    List<String> lines = text.lines().map(l -> l.replaceAll("[ \t]", "")).toList();
    List<String> hashes = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder block = new StringBuilder();
      for (int j = i; j < lines.size() && block.length() < BLOCK; j++) {
        block.append(lines.get(j)).append('\n');
      }
      String hash = block.substring(0, Math.min(BLOCK, block.length()));
      hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
    }
    return hashes;
  }
}
