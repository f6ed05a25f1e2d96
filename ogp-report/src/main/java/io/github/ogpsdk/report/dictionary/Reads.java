package io.github.ogpsdk.report.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Which members of a partnership the shipped rules read, as the evidence of their examples and of
 * real partnerships shows: {@code P22-3.1-NOTICE} reads {@code cycles.coCreation.notice.published}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Reads {
  private static final Reads SHIPPED = read();

  private final Map<String, List<String>> members;

  private Reads(Map<String, List<String>> members) {
    this.members = members;
  }

  /** Returns what the shipped rules read. */
  public static Reads shipped() {
    return SHIPPED;
  }

  private static Reads read() {
    Properties properties = new Properties();
    try (InputStream in = Reads.class.getResourceAsStream("reads.properties")) {
      properties.load(
          new InputStreamReader(
              Objects.requireNonNull(in, "reads.properties"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> members = new TreeMap<>();
    properties.forEach(
        (rule, ways) ->
            members.put(rule.toString(), Arrays.asList(ways.toString().split(" ", -1))));
    return new Reads(members);
  }

  /** Returns the ways to the members that a rule reads, sorted; none for a rule of others. */
  public List<String> of(String rule) {
    return List.copyOf(members.getOrDefault(rule, List.of()));
  }

  /** Returns the ids of the rules that read one of several members, sorted. */
  public List<String> by(Collection<String> ways) {
    return members.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(ways::contains))
        .map(Map.Entry::getKey)
        .toList();
  }
}
