package io.github.ogpsdk.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The places of a document that name one of its objects by its id. */
final class Names {
  /** A member that names an object, or one of its values that does. */
  private record Place(ObjectNode owner, String member, String path) {
    String kind() {
      return Format.names(path).orElseThrow();
    }

    boolean names(String id) {
      JsonNode value = owner.get(member);
      return value instanceof ArrayNode list
          ? list.valueStream().anyMatch(v -> v.asString("").equals(id))
          : value.asString("").equals(id);
    }
  }

  private final List<Place> places = new ArrayList<>();

  Names(JsonNode document) {
    collect(document, "");
  }

  /**
   * Forgets of one object where it is meant: no member names it any more, and lists that did may
   * have more.
   *
   * @return what is forgotten, such as {@code cycle named nowhere}; nothing where none is named
   */
  Optional<String> forgotten(Random random) {
    Set<List<String>> named = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    for (Place place : places) {
      JsonNode value = place.owner().get(place.member());
      if (value instanceof ArrayNode list) {
        list.forEach(v -> named.add(List.of(place.kind(), v.asString())));
      } else {
        named.add(List.of(place.kind(), value.asString()));
      }
    }
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<String> one = List.copyOf(named).get(random.nextInt(named.size()));
    places.stream()
        .filter(p -> p.kind().equals(one.get(0)) && p.names(one.get(1)))
        .forEach(p -> forget(p, one.get(1)));
    return Optional.of(one.get(0) + " named nowhere");
  }

  private static void forget(Place place, String id) {
    if (!(place.owner().get(place.member()) instanceof ArrayNode list)) {
      Exemptions.forget(place.owner(), place.path(), place.member());
      return;
    }
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).asString("").equals(id)) {
        list.remove(i);
      }
    }
    Ignorance.setPartial(place.owner(), place.member());
  }

  private void collect(JsonNode node, String path) {
    if (node instanceof ArrayNode list) {
      list.forEach(item -> collect(item, path));
    }
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> p : object.properties()) {
        String below = path.isEmpty() ? p.getKey() : path + "/" + p.getKey();
        if (Format.names(below).isPresent() && Exemptions.mayGo(below)) {
          places.add(new Place(object, p.getKey(), below));
        }
        collect(p.getValue(), below);
      }
    }
  }
}
