package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One entry of a YAML file, such as the IRM's verdict on Germany's plan of 2019-2021. A member that
 * the source does not give is absent.
 */
record Entry(Map<?, ?> members) {
  /** Reads the entries that stand under a name in a file. */
  static List<Entry> list(Path file, String name) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
      return entries(((Map<?, ?>) root).get(name));
    }
  }

  private static List<Entry> entries(@Nullable Object list) {
    return ((List<?>) Objects.requireNonNull(list))
        .stream().map(e -> new Entry((Map<?, ?>) e)).toList();
  }

  /** Returns a member that every entry has. */
  String required(String name) {
    return text(name)
        .orElseThrow(() -> new IllegalArgumentException("no \"" + name + "\" in " + members));
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(members.get(name)).map(Object::toString);
  }

  Optional<Boolean> flag(String name) {
    return Optional.ofNullable(members.get(name)).map(Boolean.class::cast);
  }

  Optional<Integer> count(String name) {
    return Optional.ofNullable(members.get(name)).map(Integer.class::cast);
  }

  Optional<PartialDate> date(String name) {
    return text(name).map(PartialDate::parse);
  }

  List<PartialDate> dates(String name) {
    return members.get(name) instanceof List<?> dates
        ? dates.stream().map(d -> PartialDate.parse(d.toString())).toList()
        : List.of();
  }

  List<Entry> entries(String name) {
    return members.containsKey(name) ? entries(members.get(name)) : List.of();
  }

  Optional<Entry> entry(String name) {
    return Optional.ofNullable(members.get(name)).map(m -> new Entry((Map<?, ?>) m));
  }
}
