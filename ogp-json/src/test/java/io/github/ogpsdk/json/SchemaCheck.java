package io.github.ogpsdk.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Documents checked against the published schemas by networknt's validator. */
final class SchemaCheck {
  private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

  private SchemaCheck() {}

  /**
   * What a schema does not allow.
   *
   * @param message the words of the validator
   * @param pointer the place in the document, a JSON Pointer
   * @param position the place in the text
   */
  record Fault(String message, String pointer, Position position) {}

  /**
   * Returns what a schema does not allow in a document, in the order of the text.
   *
   * @param name such as {@code partnership}
   */
  static List<Fault> faults(String name, Input input) {
    Schema schema = COMPILED.computeIfAbsent(name, SchemaCheck::compile);
    Tree tree = Scan.of(input, new Places());
    List<Error> errors = schema.validate(TreeNodes.of(tree));
    Set<String> pointers = new HashSet<>();
    errors.forEach(e -> pointers.add(e.getInstanceLocation().toString()));
    Positions positions = Positions.of(input, pointers);
    return errors.stream()
        .map(e -> fault(e, positions))
        .distinct()
        .sorted(
            Comparator.comparingInt((Fault f) -> f.position().line())
                .thenComparingInt(f -> f.position().column()))
        .toList();
  }

  private static Schema compile(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Schemas.text(name), InputFormat.JSON);
  }

  private static Fault fault(Error error, Positions positions) {
    String pointer = error.getInstanceLocation().toString();
    return new Fault(error.getMessage(), pointer, positions.value(pointer).orElse(Position.START));
  }
}
