package io.github.ogpsdk.report.dictionary;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a value is: a list of {@code Notice}, say.
 *
 * @param shape whether there is one value, a list, or several by name
 * @param names what each of them is, one or the other: entries of the dictionary such as {@code
 *     Notice}, or {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code object};
 *     none where it can be anything
 * @since 0.1
 */
public record ValueForm(Shape shape, List<String> names) {
  private static final String REFERENCE = "#/$defs/";

  /** How many values there are. */
  public enum Shape {
    /** One. */
    ONE,
    /** A list. */
    LIST,
    /** Several, each with a name of its own. */
    MAP
  }

  /** Copies the list. */
  public ValueForm {
    names = List.copyOf(names);
  }

  static ValueForm of(JsonNode schema) {
    if (schema.path("type").asString("").equals("array")) {
      return new ValueForm(Shape.LIST, names(schema.path("items")));
    }
    if (schema.path("additionalProperties").isObject()) {
      return new ValueForm(Shape.MAP, names(schema.path("additionalProperties")));
    }
    return new ValueForm(Shape.ONE, names(schema));
  }

  /** Returns what a schema allows at one place; of several schemas what each allows. */
  private static List<String> names(JsonNode schema) {
    List<String> names = new ArrayList<>();
    if (schema.has("$ref")) {
      names.add(schema.get("$ref").asString().substring(REFERENCE.length()));
    }
    for (JsonNode one : alternatives(schema)) {
      names.addAll(names(one));
    }
    JsonNode type = schema.path("type");
    if (names.isEmpty() && type.isString()) {
      names.add(type.asString());
    }
    if (names.isEmpty() && (schema.has("enum") || schema.has("const"))) {
      names.add("string");
    }
    type.forEach(one -> names.add(one.asString()));
    return names.stream().distinct().toList();
  }

  private static List<JsonNode> alternatives(JsonNode schema) {
    List<JsonNode> all = new ArrayList<>();
    schema.path("oneOf").forEach(all::add);
    schema.path("anyOf").forEach(all::add);
    return all.stream()
        .filter(one -> one.has("$ref") || one.has("type") || one.has("enum"))
        .toList();
  }
}
