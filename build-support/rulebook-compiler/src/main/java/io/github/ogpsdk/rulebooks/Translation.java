package io.github.ogpsdk.rulebooks;

import io.github.ogpsdk.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words of a rulebook in one other language, by the id of what they name: {@code P22-1.1-FREQ:
 * {title: …, text: …}}.
 *
 * @param language such as {@code fr}
 * @param file where it stands
 * @param words by id and member
 * @param used the ids that something in the rulebook has
 */
record Translation(
    String language, Path file, Map<String, Map<String, String>> words, Set<String> used) {

  /**
   * Reads the translation of a rulebook; one that is not there has no words.
   *
   * @throws IllegalArgumentException if it has another form
   */
  static Translation read(Path rulebook, String language) throws IOException {
    String name = rulebook.getFileName().toString().replaceFirst("yaml$", language + ".yaml");
    Path file = rulebook.resolveSibling(name);
    Map<String, Map<String, String>> words = new LinkedHashMap<>();
    if (Files.exists(file)) {
      Object given =
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      object(file, "", given)
          .forEach(
              (id, value) -> {
                Map<String, String> members = new LinkedHashMap<>();
                object(file, id, value).forEach((m, text) -> members.put(m, String.valueOf(text)));
                words.put(id, members);
              });
    }
    return new Translation(language, file, words, new TreeSet<>());
  }

  private static Map<String, Object> object(Path file, String place, Object given) {
    if (!(given instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(file + ": " + place + ": this is no object");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    map.forEach((key, value) -> object.put(String.valueOf(key), value));
    return object;
  }

  /** Returns the words for a member of what has an id, such as its title. */
  Optional<String> of(String id, String member) {
    used.add(id + " " + member);
    return Optional.ofNullable(words.get(id)).map(m -> m.get(member));
  }

  /**
   * Refuses words for what is not in the rulebook.
   *
   * @throws IllegalArgumentException if there are any
   */
  void requireUsed() {
    words.forEach(
        (id, members) ->
            members
                .keySet()
                .forEach(
                    member -> {
                      if (!used.contains(id + " " + member)) {
                        throw new IllegalArgumentException(
                            "%s: %s: the rulebook has no %s of this id"
                                .formatted(file, id, member));
                      }
                    }));
  }

  /** Adds the words of a member in this language to those in others. */
  Text added(Text text, String id, String member) {
    Optional<String> translated = of(id, member);
    if (translated.isEmpty()) {
      return text;
    }
    Map<String, String> languages = new LinkedHashMap<>(text.byLanguage());
    languages.put(language, translated.get());
    return Text.of(languages);
  }
}
