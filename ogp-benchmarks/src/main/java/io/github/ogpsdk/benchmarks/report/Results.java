package io.github.ogpsdk.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that one run measured on one machine.
 *
 * @param machine the machine
 * @param mode {@code full}, or {@code quick} for a run that only shows that everything works
 * @param measured the figures
 * @param counts whole numbers by name, such as sizes and failures agreed on
 */
public record Results(
    Machine machine, String mode, List<Measured> measured, Map<String, Long> counts) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Begins the results of a run. */
  public static Results of(String mode) {
    return new Results(Machine.here(), mode, new ArrayList<>(), new LinkedHashMap<>());
  }

  /**
   * Reads results.
   *
   * @throws IOException if the file cannot be read
   */
  public static Results read(Path file) throws IOException {
    return MAPPER.readValue(Files.readAllBytes(file), Results.class);
  }

  /**
   * Writes them.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, MAPPER.writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
  }

  /** Adds a figure, and shows it to whoever waits. */
  public void add(Measured figure) {
    measured.add(figure);
    System.err.println(figure);
  }

  /** Returns the figures of a table, in the order in which they were measured. */
  public List<Measured> table(String topic, String table) {
    return measured.stream()
        .filter(m -> m.topic().equals(topic) && m.table().equals(table))
        .toList();
  }

  /** Returns one figure. */
  public Optional<Measured> find(String topic, String table, String data, String name) {
    return table(topic, table).stream()
        .filter(m -> m.data().equals(data) && m.name().equals(name))
        .findFirst();
  }
}
