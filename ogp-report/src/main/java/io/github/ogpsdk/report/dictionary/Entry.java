package io.github.ogpsdk.report.dictionary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One kind of value: an object such as {@code Notice}, a list of codes such as {@code Sector}, or a
 * form of text such as {@code PartialDate}.
 *
 * @param name its name, such as {@code Notice}
 * @param description what it is
 * @param fields the members of an object; empty for other kinds
 * @param codes the codes of a list of codes; empty for other kinds
 * @param isOpen whether other codes are allowed too
 * @param oneOf what it can be, where it is one of several kinds; empty for others
 * @param examples how it looks, in JSON
 * @since 0.1
 */
public record Entry(
    String name,
    String description,
    List<Field> fields,
    List<String> codes,
    boolean isOpen,
    List<String> oneOf,
    List<String> examples) {
  /** The form of a code of an open list: that of a text with this form is a list of codes. */
  private static final String CODE = "^[a-z0-9]+([-:.][a-z0-9]+)*$";

  /** Copies the lists. */
  public Entry {
    fields = List.copyOf(fields);
    codes = List.copyOf(codes);
    oneOf = List.copyOf(oneOf);
    examples = List.copyOf(examples);
  }

  static Entry of(String name, JsonNode schema) {
    boolean open = schema.path("pattern").asString("").equals(CODE);
    List<String> examples = new ArrayList<>();
    boolean isObject = schema.has("properties");
    boolean isChoice = schema.has("oneOf") || schema.has("anyOf");
    boolean isLong = isObject || schema.path("type").asString("").equals("object");
    schema.path("examples").forEach(e -> examples.add(isLong ? e.toPrettyString() : e.toString()));
    List<String> codes = new ArrayList<>();
    schema.path(open ? "examples" : "enum").forEach(c -> codes.add(c.asString()));
    return new Entry(
        name,
        schema.path("description").asString(""),
        fields(schema),
        codes,
        open,
        isChoice && !isObject ? ValueForm.of(schema).names() : List.of(),
        examples);
  }

  private static List<Field> fields(JsonNode schema) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(r -> required.add(r.asString()));
    return schema
        .path("properties")
        .propertyStream()
        .map(
            p ->
                new Field(
                    p.getKey(),
                    p.getValue().path("description").asString(""),
                    required.contains(p.getKey()),
                    ValueForm.of(p.getValue())))
        .toList();
  }

  /** Returns whether this is an object, or one of several objects. */
  public boolean isObject() {
    return !fields.isEmpty() || (!oneOf.isEmpty() && Character.isUpperCase(oneOf.get(0).charAt(0)));
  }

  /** Returns the member with a name, whatever its case. */
  public Optional<Field> field(String wanted) {
    return fields.stream().filter(f -> f.name().equalsIgnoreCase(wanted)).findFirst();
  }
}
