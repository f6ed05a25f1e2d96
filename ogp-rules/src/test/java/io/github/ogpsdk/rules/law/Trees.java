package io.github.ogpsdk.rules.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents as trees in which every text is changed in one way. */
final class Trees {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Trees() {}

  static JsonNode of(String json) {
    return MAPPER.readTree(json);
  }

  /**
   * Returns a copy with other texts.
   *
   * @param change what becomes of a text, given the name of the member that it stands in
   */
  static JsonNode with(JsonNode tree, BiFunction<String, String, String> change) {
    return with(tree, "", change);
  }

  private static JsonNode with(
      JsonNode tree, String name, BiFunction<String, String, String> change) {
    if (tree instanceof ObjectNode object) {
      ObjectNode copy = MAPPER.createObjectNode();
      object
          .properties()
          .forEach(p -> copy.set(p.getKey(), with(p.getValue(), p.getKey(), change)));
      return copy;
    }
    if (tree instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(item -> copy.add(with(item, name, change)));
      return copy;
    }
    return tree.isString()
        ? JsonNodeFactory.instance.stringNode(change.apply(name, tree.asString()))
        : tree;
  }

  /** Returns a copy in which the members of each object stand in another order. */
  static JsonNode shuffled(JsonNode tree, Random random) {
    if (tree instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      Collections.shuffle(members, random);
      ObjectNode copy = MAPPER.createObjectNode();
      members.forEach(m -> copy.set(m.getKey(), shuffled(m.getValue(), random)));
      return copy;
    }
    if (tree instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(item -> copy.add(shuffled(item, random)));
      return copy;
    }
    return tree;
  }
}
