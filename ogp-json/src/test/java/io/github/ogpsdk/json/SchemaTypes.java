package io.github.ogpsdk.json;

import io.github.ogpsdk.model.UnknownReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares a schema with the types that a document is read into and names what differs. */
final class SchemaTypes {
  private final JsonNode definitions;
  private final Set<String> extra;
  private final List<String> differences = new ArrayList<>();
  private final Map<String, Kind> wanted = new LinkedHashMap<>();

  /**
   * Starts a comparison.
   *
   * @param extra the definitions that stand for no type, such as forms of texts
   */
  SchemaTypes(String schema, Set<String> extra) {
    this.definitions = new JsonMapper().readTree(schema).get("$defs");
    this.extra = extra;
  }

  /** Returns what differs, one line each, between the schema and a document's type. */
  List<String> differences(Class<?> root) {
    want(new ObjectKind(root));
    if (Shape.of(root).members().stream().anyMatch(m -> m.presence() == Member.Presence.UNKNOWN)) {
      want(CodeLists.kind(UnknownReason.class));
    }
    List<String> done = new ArrayList<>();
    while (done.size() < wanted.size()) {
      String next =
          wanted.keySet().stream().filter(n -> !done.contains(n)).findFirst().orElseThrow();
      done.add(next);
      compare(next, wanted.get(next));
    }
    for (String name : definitions.propertyNames()) {
      if (!wanted.containsKey(name) && !extra.contains(name)) {
        differences.add(name + ": defined, but no type of the document");
      }
      describe(name, definitions.get(name));
    }
    return differences;
  }

  private void describe(String name, JsonNode definition) {
    if (!definition.has("description") || !definition.has("examples")) {
      differences.add(name + ": no description or no examples");
    }
    definition
        .path("properties")
        .propertyStream()
        .filter(p -> !p.getValue().has("description"))
        .forEach(p -> differences.add(name + "." + p.getKey() + ": no description"));
  }

  private String want(Kind kind) {
    String name =
        kind instanceof ObjectKind object
            ? object.type().getSimpleName()
            : ((CodeKind) kind).type().getSimpleName();
    wanted.put(name, kind);
    return name;
  }

  private void compare(String name, Kind kind) {
    JsonNode definition = definitions.get(name);
    if (definition == null) {
      differences.add(name + ": not defined");
    } else if (kind instanceof CodeKind codes) {
      compareCodes(name, codes, definition);
    } else {
      compareMembers(name, Shape.of(((ObjectKind) kind).type()), definition);
    }
  }

  private void compareCodes(String name, CodeKind codes, JsonNode definition) {
    List<String> known = new ArrayList<>();
    codes.codes().forEach(known::add);
    JsonNode listed = definition.path(codes.isOpen() ? "examples" : "enum");
    same(name, "codes", known, strings(listed));
    if (codes.isOpen() == definition.has("enum")) {
      differences.add(name + ": the list is " + (codes.isOpen() ? "open" : "closed"));
    }
  }

  private void compareMembers(String name, Shape shape, JsonNode definition) {
    List<String> members = new ArrayList<>();
    List<String> required = new ArrayList<>();
    List<String> lists = new ArrayList<>();
    List<String> optional = new ArrayList<>();
    for (Member member : shape.members()) {
      if (member.presence() != Member.Presence.EXTENSIONS) {
        members.add(member.name());
      }
      if (member.presence() == Member.Presence.REQUIRED) {
        required.add(member.name());
      } else if (member.isNamed()) {
        optional.add(member.name());
      }
      if (member.isListing()) {
        lists.add(member.name());
      }
      if (member.isNamed()) {
        compareMember(name, member, definition.path("properties").path(member.name()));
      }
    }
    same(name, "members", members, List.copyOf(definition.path("properties").propertyNames()));
    same(name, "required members", required, strings(definition.path("required")));
    JsonNode properties = definition.path("properties");
    if (members.contains("partial")) {
      JsonNode names = properties.path("partial").path("items").path("anyOf").path(0).path("enum");
      same(name + ".partial", "lists", lists, strings(names));
      JsonNode why = properties.path("unknown").path("propertyNames").path("anyOf").path(0);
      same(name + ".unknown", "members", optional, strings(why.path("enum")));
    }
  }

  private void compareMember(String owner, Member member, JsonNode schema) {
    String where = owner + "." + member.name();
    boolean list = member.isListing();
    String actual = written(list ? schema.path("items") : schema);
    String expected = expected(member, member.kind());
    if (list != schema.path("type").asString("").equals("array") && member.isListing()) {
      differences.add(where + ": is " + (list ? "a list" : "single"));
    }
    if (!expected.equals(actual) && !schema.has("const") && !schema.has("pattern")) {
      differences.add(where + ": holds " + expected + ", the schema says " + actual);
    }
  }

  private String expected(Member member, Kind kind) {
    if (member.form().isPresent() && kind == Kinds.STRING) {
      return formName(member.form().get());
    }
    if (kind instanceof ObjectKind || kind instanceof CodeKind) {
      return want(kind);
    }
    if (kind instanceof ListKind items) {
      return "[" + expected(member, items.item()) + "]";
    }
    if (kind instanceof MapKind map) {
      return "{" + expected(member, map.value()) + "}";
    }
    return SchemaForms.name(kind);
  }

  private static String formName(Member.Form form) {
    if (form.code() == ProblemCode.MALFORMED_ADDRESS) {
      return "WebAddress";
    }
    return form.equals(Members.OBJECT_ID) ? "ObjectId" : "LooseId";
  }

  private static String written(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asString().replace("#/$defs/", "");
      return name.equals("Count") ? "Integer" : name;
    }
    String type = schema.path("type").asString("");
    if (type.equals("array")) {
      return "[" + written(schema.path("items")) + "]";
    }
    return type.equals("object") ? "{" + written(schema.path("additionalProperties")) + "}" : type;
  }

  private void same(String where, String what, List<String> types, List<String> schema) {
    Set<String> missing = new LinkedHashSet<>(types);
    schema.forEach(missing::remove);
    missing.forEach(m -> differences.add(where + ": the schema lacks \"" + m + "\" among " + what));
    Set<String> more = new LinkedHashSet<>(schema);
    types.forEach(more::remove);
    more.forEach(m -> differences.add(where + ": the types lack \"" + m + "\" among " + what));
    if (missing.isEmpty() && more.isEmpty() && !types.equals(schema)) {
      differences.add(where + ": other order of " + what);
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(n -> strings.add(n.asString()));
    return strings;
  }
}
