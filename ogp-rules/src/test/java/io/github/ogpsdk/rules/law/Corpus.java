package io.github.ogpsdk.rules.law;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of all rules as trees, to be changed and judged again. */
final class Corpus {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** In bytes: all real partnerships but two, of Canada and the United States, are smaller. */
  private static final long QUICK = 100_000;

  /**
   * One example.
   *
   * @param name the rule and verdict it shows
   * @param book the rulebook
   * @param tree the partnership
   */
  record Case(String name, Rulebook book, JsonNode tree) {}

  private Corpus() {}

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (Rulebook book : Rulebooks.shipped()) {
      for (Rule rule : book.rules()) {
        for (Example example : rule.examples()) {
          cases.add(
              new Case(
                  rule.id() + " " + example.verdict().code(), book, tree(example.partnership())));
        }
      }
    }
    return cases;
  }

  /** Returns the real partnerships, but for those that take more than a moment to judge. */
  static List<JsonNode> real() {
    return real(length -> length < QUICK);
  }

  /** Returns the real partnerships that take more than a moment to judge. */
  static List<JsonNode> large() {
    return real(length -> length >= QUICK);
  }

  private static List<JsonNode> real(LongPredicate size) {
    Path folder = Path.of("../ogp-examples/partnerships");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json") && size.test(f.toFile().length()))
          .sorted()
          .map(f -> MAPPER.readTree(OgpJson.write(OgpJson.readPartnership(f).document())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(String path) {
    try (InputStream in = Rulebooks.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no example " + path);
      }
      return MAPPER.readTree(OgpJson.write(OgpJson.readPartnership(in).document()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
