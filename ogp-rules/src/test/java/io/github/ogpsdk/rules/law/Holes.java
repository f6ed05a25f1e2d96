package io.github.ogpsdk.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a document say less: members taken away, lists cut short and marked partial, dates known
 * only by month or year.
 *
 * <p>What stands for a default, an exception or a basis stays as it is: its absence means something
 * (design 6.1, 6.3, 6.13).
 */
final class Holes {
  /** Rules of a charter: of those recorded, a clause that is passed over in silence is none. */
  private static final Set<String> WHOLE = Set.of("quorum", "term", "meeting", "selection");

  private static final Set<String> KEPT =
      Set.of(
          "format",
          "version",
          "id",
          "asOf",
          "member",
          "status",
          "inBalance",
          "role",
          "basis",
          "disputed",
          "seats",
          "to",
          "partial",
          "unknown",
          "sources",
          "note",
          "kind",
          "of",
          "effect",
          "sector",
          "compositions",
          "standing",
          "resolutions",
          "attestations",
          "departures",
          "type",
          "order",
          "planned",
          "title",
          "name",
          "cycle",
          "phase",
          "organization",
          "about",
          "field",
          "label",
          "mode",
          "extent",
          "form",
          "product",
          "assessor",
          "replaces",
          "pathway",
          "term");

  private final Random random;
  private final double rate;

  Holes(long seed, double rate) {
    this.random = new Random(seed);
    this.rate = rate;
  }

  /** Returns the document with holes; the same seed makes the same holes. */
  JsonNode in(JsonNode document) {
    JsonNode copy = document.deepCopy();
    punch((ObjectNode) copy);
    return copy;
  }

  private void punch(ObjectNode object) {
    for (String name : List.copyOf(object.propertyNames())) {
      JsonNode value = object.get(name);
      boolean hole = !KEPT.contains(name) && random.nextDouble() < rate;
      if (value instanceof ArrayNode list && !name.equals("partial")) {
        if (hole && !(list.isEmpty() && random.nextBoolean())) {
          shorten(object, name, list);
        } else {
          list.forEach(one -> descend(name, one));
        }
      } else if (value.isObject() && !name.equals("unknown")) {
        if (hole) {
          object.remove(name);
        } else {
          descend(name, value);
        }
      } else if (hole) {
        forget(object, name, value);
      }
    }
  }

  private void descend(String name, JsonNode value) {
    if (!WHOLE.contains(name) && value instanceof ObjectNode o) {
      punch(o);
    }
  }

  private void shorten(ObjectNode owner, String name, ArrayNode list) {
    if (random.nextInt(3) == 0 && !isNamed(owner, name)) {
      owner.remove(name);
      return;
    }
    int keep = list.isEmpty() ? 0 : random.nextInt(list.size() + 1);
    while (list.size() > keep) {
      list.remove(list.size() - 1);
    }
    list.forEach(one -> descend(name, one));
    if (!isNamed(owner, name)) {
      ArrayNode partial =
          owner.get("partial") instanceof ArrayNode a ? a : owner.putArray("partial");
      partial.add(name);
    }
  }

  private static boolean isNamed(ObjectNode owner, String name) {
    List<String> names = new ArrayList<>();
    if (owner.get("partial") instanceof ArrayNode a) {
      a.forEach(n -> names.add(n.asString()));
    }
    return names.contains(name);
  }

  private void forget(ObjectNode owner, String name, JsonNode value) {
    boolean date = value.isString() && value.asString().matches("\\d{4}-\\d{2}(-\\d{2})?");
    if (date && random.nextBoolean()) {
      String text = value.asString();
      owner.set(
          name, JsonNodeFactory.instance.stringNode(text.substring(0, text.lastIndexOf('-'))));
    } else {
      owner.remove(name);
    }
  }
}
