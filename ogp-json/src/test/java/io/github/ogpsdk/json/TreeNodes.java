package io.github.ogpsdk.json;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns trees into those of Jackson, for the schema validator.
 *
 * <p>A number keeps its value, and is whole where its value is, also {@code 1.0} and {@code 1e3}.
 * One too large for any use stands for all such: the validator cannot compare {@code 1e300}.
 */
final class TreeNodes {
  private static final JsonNodeFactory NODES = new JsonNodeFactory();
  private static final BigDecimal LARGEST = BigDecimal.ONE.movePointRight(400);

  private TreeNodes() {}

  static JsonNode of(Tree tree) {
    if (tree instanceof Tree.Members members) {
      ObjectNode object = NODES.objectNode();
      for (int i = 0; i < members.names().size(); i++) {
        object.set(members.names().get(i), of(members.values().get(i)));
      }
      return object;
    }
    if (tree instanceof Tree.Items items) {
      ArrayNode array = NODES.arrayNode(items.items().size());
      items.items().forEach(i -> array.add(of(i)));
      return array;
    }
    if (tree instanceof Tree.Words words) {
      return NODES.stringNode(words.text());
    }
    if (tree instanceof Tree.Flag flag) {
      return NODES.booleanNode(flag.value());
    }
    return tree instanceof Tree.Numeral numeral ? number(numeral) : NODES.nullNode();
  }

  private static JsonNode number(Tree.Numeral numeral) {
    if (numeral.value() instanceof Integer small) {
      return NODES.numberNode(small);
    }
    BigDecimal value = numeral.decimal().min(LARGEST).max(LARGEST.negate());
    boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    return whole ? NODES.numberNode(value.toBigInteger()) : NODES.numberNode(value);
  }
}
