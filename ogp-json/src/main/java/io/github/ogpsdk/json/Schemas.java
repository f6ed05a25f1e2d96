package io.github.ogpsdk.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The JSON Schemas of the documents, dialect 2020-12, and documents held against them.
 *
 * <p>The schemas say what a reader in any language can rely on. {@link OgpJson} says more: it
 * follows references and compares members with each other. A schema knows no YAML: there a number
 * without quotes is a number, also where {@link OgpJson} reads a text. Thread-safe.
 *
 * @since 0.1
 */
public final class Schemas {
  private static final List<String> NAMES = List.of("partnership", "rulebook", "assessment");
  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

  private Schemas() {}

  /** Returns the names of the schemas: partnership, rulebook, assessment. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Returns the text of a schema.
   *
   * @param name such as {@code partnership}
   * @throws IllegalArgumentException if there is none with that name
   */
  public static String text(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "no schema \"" + name + "\"; expected one of " + String.join(", ", NAMES));
    }
    try (InputStream stream = Schemas.class.getResourceAsStream(name + ".schema.json")) {
      if (stream == null) {
        throw new IllegalStateException("the schema \"" + name + "\" is missing from the library");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Holds a document against a schema.
   *
   * @param name such as {@code partnership}
   * @return what the schema does not allow, in the order of the text
   * @throws IllegalArgumentException if there is no schema with that name
   * @throws OgpJsonException if the text is neither JSON nor YAML
   */
  public static List<Problem> check(String name, Input input) {
    Schema schema = COMPILED.computeIfAbsent(name, Schemas::compile);
    Tree tree = Scan.of(input, new Places());
    List<Error> errors = schema.validate(TreeNodes.of(tree));
    if (errors.isEmpty()) {
      return List.of();
    }
    Set<String> pointers = new HashSet<>();
    errors.forEach(e -> pointers.add(e.getInstanceLocation().toString()));
    Positions positions = Positions.of(input, pointers);
    return errors.stream()
        .map(e -> problem(e, positions))
        .distinct()
        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
        .toList();
  }

  private static Schema compile(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(name), InputFormat.JSON);
  }

  private static Problem problem(Error error, Positions positions) {
    String pointer = error.getInstanceLocation().toString();
    return new Problem(
        ProblemCode.SCHEMA,
        error.getMessage(),
        pointer,
        positions.value(pointer).orElse(Position.START),
        Optional.empty(),
        Optional.empty());
  }
}
