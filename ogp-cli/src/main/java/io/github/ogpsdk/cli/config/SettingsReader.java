package io.github.ogpsdk.cli.config;

import io.github.ogpsdk.cli.UsageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a file with settings: YAML, keys with a text or a list, one level beneath a command. */
public final class SettingsReader {
  /** Characters of a file, far more than settings have. */
  private static final int LONGEST = 1 << 16;

  private final Path file;
  private final List<Setting> settings = new ArrayList<>();

  private SettingsReader(Path file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws UsageException if it cannot be read, or is not of this kind
   */
  public static List<Setting> read(Path file) {
    SettingsReader reader = new SettingsReader(file);
    try {
      LoadSettings loading = LoadSettings.builder().setLabel(file.toString()).build();
      new Compose(loading)
          .composeString(text(file))
          .ifPresent(root -> reader.mapping(root, Optional.empty()));
    } catch (IOException | StackOverflowError e) {
      throw new UsageException("config.unreadable", "file", file);
    } catch (MarkedYamlEngineException e) {
      throw new UsageException(
          "config.yaml",
          "place",
          reader.at(e.getProblemMark()),
          "cause",
          String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new UsageException("config.yaml", "place", file, "cause", String.valueOf(e));
    }
    return reader.settings;
  }

  /** Returns the text of a file, if it is one and no stream or device without end. */
  private static String text(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      char[] text = new char[LONGEST];
      int length = 0;
      for (int count = 0; count >= 0 && length < LONGEST; length += Math.max(0, count)) {
        count = reader.read(text, length, LONGEST - length);
      }
      if (length == LONGEST) {
        throw new IOException("too long");
      }
      return new String(text, 0, length);
    }
  }

  private void mapping(Node node, Optional<String> command) {
    if (!(node instanceof MappingNode mapping)) {
      throw new UsageException("config.keys", "place", at(node.getStartMark()));
    }
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!seen.add(key)) {
        String place = at(tuple.getKeyNode().getStartMark());
        throw new UsageException("config.twice", "place", place, "key", key);
      }
      Node value = tuple.getValueNode();
      if (value instanceof MappingNode && command.isEmpty()) {
        mapping(value, Optional.of(key));
      } else {
        String place = place(tuple.getKeyNode().getStartMark());
        settings.add(new Setting(command, key, values(value), file, place));
      }
    }
  }

  private List<String> values(Node node) {
    if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return list.getValue().stream().map(this::text).toList();
    }
    return List.of(text(node));
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
      return scalar.getValue();
    }
    throw new UsageException("config.value", "place", at(node.getStartMark()));
  }

  private String at(Optional<Mark> mark) {
    return file + ":" + place(mark);
  }

  private static String place(Optional<Mark> mark) {
    return mark.map(m -> (m.getLine() + 1) + ":" + (m.getColumn() + 1)).orElse("1:1");
  }
}
