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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One entry of a YAML file, such as the IRM's verdict on Germany's plan of 2019-2021. A member that
 * the source does not give is absent.
 */
record Entry(Map<?, ?> members) {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Reads the entries that stand under a name in a file; none where it has no such list. */
  static List<Entry> list(Path file, String name) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      Object root = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
      return root instanceof Map<?, ?> members && members.get(name) instanceof List<?>
          ? entries(members.get(name))
          : List.of();
    }
  }

  private static List<Entry> entries(@Nullable Object list) {
    return ((List<?>) Objects.requireNonNull(list))
        .stream().filter(Map.class::isInstance).map(e -> new Entry((Map<?, ?>) e)).toList();
  }

  /** Returns what an entry is called: its id, or the date of a meeting. */
  String name() {
    return text("id").or(() -> text("date")).orElse("?");
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
    return Optional.ofNullable(members.get(name))
        .filter(Boolean.class::isInstance)
        .map(Boolean.class::cast);
  }

  Optional<Integer> count(String name) {
    return Optional.ofNullable(members.get(name))
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast);
  }

  Optional<PartialDate> date(String name) {
    return text(name).filter(Entry::isDate).map(PartialDate::parse);
  }

  /** A text that begins with a date, such as {@code 2021-09-07 (no. 321)}, is words. */
  private static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  List<PartialDate> dates(String name) {
    return members.get(name) instanceof List<?> dates
        ? dates.stream()
            .map(Object::toString)
            .filter(Entry::isDate)
            .map(PartialDate::parse)
            .toList()
        : List.of();
  }

  List<String> texts(String name) {
    return members.get(name) instanceof List<?> texts
        ? texts.stream().map(Object::toString).toList()
        : List.of();
  }

  List<Entry> entries(String name) {
    return members.get(name) instanceof List<?> list ? entries(list) : List.of();
  }

  Optional<Entry> entry(String name) {
    return members.get(name) instanceof Map<?, ?> found
        ? Optional.of(new Entry(found))
        : Optional.empty();
  }
}
