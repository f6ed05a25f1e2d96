package io.github.ogpsdk.report;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A partnership in which every text that may be any text has been replaced. */
final class Hostile {
  /** What steers HTML, XML, Markdown, spreadsheets, templates and terminals. */
  static final String TEXT =
      "=cmd|'/C calc'!A0 <script>alert(1)</script> \"'><img src=x onerror=alert(1)> ]]> &lt;"
          + " ${7*7} {{7*7}} \u001b[31m \u0000 \u202E javascript:alert(1) [x](javascript:alert(1))"
          + " ![i](http://e.example/p.png) http://e.example www.e.example @everyone #1 | a `b` **c**"
          + " \n# H\r\n- l";

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** Whether the texts of a member can be any text, by its name and owner. */
  private final Map<String, Boolean> free = new HashMap<>();

  private final JsonNode root;

  private Hostile(JsonNode root) {
    this.root = root;
  }

  /** Returns an example in which all texts are hostile. */
  static Assessed of(String name) {
    return replaced(name, TEXT);
  }

  /** Returns the same example with harmless texts of the same length. */
  static Assessed harmless(String name) {
    return replaced(name, TEXT.replaceAll("[^ ]", "x"));
  }

  /** Returns the example with this text in place of all others. */
  static Assessed replaced(String name, String text) {
    Hostile probe = new Hostile(MAPPER.readTree(Examples.file(name).toFile()));
    probe.walk(probe.root, "", TEXT);
    Hostile copy = new Hostile(MAPPER.readTree(Examples.file(name).toFile()));
    copy.free.putAll(probe.free);
    copy.walk(copy.root, "", text);
    Partnership partnership = copy.read().orElseThrow();
    return Assessed.of(partnership, Assessor.assess(partnership));
  }

  private void walk(JsonNode node, String path, String text) {
    if (node instanceof ObjectNode object) {
      for (String member : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(member);
        if (value.isString()) {
          replace(path + "/" + member, value, v -> object.set(member, v), text);
        } else {
          walk(value, path + "/" + member, text);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        if (array.get(i).isString()) {
          replace(path + "/*", array.get(i), v -> array.set(index, v), text);
        } else {
          walk(array.get(i), path + "/*", text);
        }
      }
    }
  }

  private void replace(String path, JsonNode old, Consumer<JsonNode> set, String text) {
    String key = path.substring(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
    if (free.getOrDefault(key, true)) {
      set.accept(StringNode.valueOf(text));
      if (!free.containsKey(key)) {
        // A probe that leaves the file readable is a text; a code, a date or a reference is not.
        free.put(key, read().isPresent());
      }
      if (!free.getOrDefault(key, false)) {
        set.accept(old);
      }
    }
  }

  private java.util.Optional<Partnership> read() {
    try {
      return java.util.Optional.of(
          OgpJson.readPartnership(Input.of(MAPPER.writeValueAsString(root))).document());
    } catch (OgpJsonException e) {
      return java.util.Optional.empty();
    }
  }

  /** Returns the members whose texts were replaced, for a test to see that there are many. */
  static List<String> members(String name) {
    Hostile hostile = new Hostile(MAPPER.readTree(Examples.file(name).toFile()));
    hostile.walk(hostile.root, "", TEXT);
    List<String> members = new ArrayList<>();
    hostile.free.forEach((member, is) -> members.addAll(is ? List.of(member) : List.of()));
    return members;
  }
}
