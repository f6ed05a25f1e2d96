package io.github.ogpsdk.rules.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document whose lists stand in another order, and where everything stood before. */
final class Permutation {
  /** Lists whose order says something: which chair, cycle or position came after which. */
  private static final Set<String> ORDERED = Set.of("chairs", "cycles", "sequence");

  private final Random random;
  private final Map<String, String> before = new HashMap<>();
  private final JsonNode document;

  Permutation(JsonNode document, Random random) {
    this.random = random;
    this.document = permuted(document, "", "", "");
  }

  /** Returns the document in its new order. */
  JsonNode document() {
    return document;
  }

  private JsonNode permuted(JsonNode tree, String name, String from, String to) {
    before.put(to, from);
    if (tree instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(
              p -> {
                String more = "/" + p.getKey();
                copy.set(p.getKey(), permuted(p.getValue(), p.getKey(), from + more, to + more));
              });
      return copy;
    }
    if (!(tree instanceof ArrayNode array)) {
      return tree;
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      order.add(i);
    }
    if (!ORDERED.contains(name)) {
      Collections.shuffle(order, random);
    }
    ArrayNode copy = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < order.size(); i++) {
      int old = order.get(i);
      copy.add(permuted(array.get(old), name, from + "/" + old, to + "/" + i));
    }
    return copy;
  }

  /** Returns where what a JSON Pointer leads to stood before; other texts as they are. */
  String before(String text) {
    if (!text.startsWith("/")) {
      return text;
    }
    String known = text;
    while (!before.containsKey(known)) {
      known = known.substring(0, known.lastIndexOf('/'));
    }
    return before.get(known) + text.substring(known.length());
  }

  /** Returns a tree in which every list is sorted, so that those of equal items are equal. */
  static JsonNode sorted(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(p -> copy.set(p.getKey(), sorted(p.getValue())));
      return copy;
    }
    if (!(tree instanceof ArrayNode array)) {
      return tree;
    }
    List<JsonNode> items = new ArrayList<>();
    array.forEach(item -> items.add(sorted(item)));
    items.sort(Comparator.comparing(JsonNode::toString));
    ArrayNode copy = JsonNodeFactory.instance.arrayNode();
    items.forEach(copy::add);
    return copy;
  }
}
