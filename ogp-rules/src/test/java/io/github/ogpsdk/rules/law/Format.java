package io.github.ogpsdk.rules.law;

import io.github.ogpsdk.json.OgpJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the schema of partnerships says of a member, by its path, such as {@code cycles/plan/to}.
 */
final class Format {
  private static final Pattern NAMED = Pattern.compile("the id of an? (\\w+)");
  private static final JsonNode DEFINITIONS = definitions();

  /** The members of which the format says what their absence means. */
  private static final Set<String> DEFAULTS = new HashSet<>();

  /** The members whose list of codes is open. */
  private static final Set<String> OPEN = new HashSet<>();

  /** The codes of all open lists: who acts for a body is a sector, or of a list of its own. */
  private static final Set<String> CODES = new HashSet<>();

  /** The members that name an object, or a list of them, with its kind, such as cycle. */
  private static final Map<String, String> NAMING = new HashMap<>();

  /** The members that must be there. */
  private static final Set<String> REQUIRED = new HashSet<>();

  static {
    walk("Partnership", "", new ArrayDeque<>());
  }

  private Format() {}

  /** Returns whether the format says what it means that a member is absent. */
  static boolean hasDefault(String path) {
    return DEFAULTS.contains(path);
  }

  /** Returns whether a member has a code of an open list. */
  static boolean isListed(String path, JsonNode value) {
    return value.isString() && OPEN.contains(path) && CODES.contains(value.asString());
  }

  /** Returns whether a member can be left out. */
  static boolean isRequired(String path) {
    return REQUIRED.contains(path);
  }

  /** Returns the kind of object that a member names, such as cycle. */
  static Optional<String> names(String path) {
    return Optional.ofNullable(NAMING.get(path));
  }

  private static void walk(String type, String path, Deque<String> above) {
    above.push(type);
    JsonNode object = DEFINITIONS.path(type);
    object.path("required").forEach(name -> REQUIRED.add(below(path, name.asString())));
    object
        .path("properties")
        .properties()
        .forEach(p -> member(p.getValue(), below(path, p.getKey()), above));
    above.pop();
  }

  private static void member(JsonNode member, String path, Deque<String> above) {
    String said = member.path("description").asString("");
    if (said.contains("when absent")) {
      DEFAULTS.add(path);
    }
    Matcher naming = NAMED.matcher(said);
    if (naming.find()) {
      NAMING.put(path, naming.group(1));
    }
    String type = type(member);
    JsonNode known = DEFINITIONS.path(type);
    if (known.path("description").asString("").contains("An open list")) {
      known.path("examples").forEach(code -> CODES.add(code.asString()));
      OPEN.add(path);
    } else if (!above.contains(type)) {
      walk(type, path, above);
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }

  /** Returns the type of a member, or of the items of a list. */
  private static String type(JsonNode member) {
    JsonNode one = member.has("items") ? member.get("items") : member;
    String name = one.path("$ref").asString("");
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static JsonNode definitions() {
    try (InputStream in = OgpJson.class.getResourceAsStream("partnership.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("no schema");
      }
      return Trees.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)).path("$defs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
