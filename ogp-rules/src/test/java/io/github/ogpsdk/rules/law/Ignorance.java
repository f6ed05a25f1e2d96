package io.github.ogpsdk.rules.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Ways in which a document can say less: a member left out, a list known in part or not at all, a
 * date known only by its month or year, a code that is in no list, an object that nothing names.
 */
final class Ignorance {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

  /** Of so many steps one forgets which object is meant. */
  private static final int NAMES = 16;

  private final Random random;

  Ignorance(Random random) {
    this.random = random;
  }

  /**
   * A document that says less.
   *
   * @param tree the document
   * @param what what is no longer known, such as {@code cycles/plan/to left out}
   * @param list the pointer of the list that items were taken out of; nothing where there is none
   * @param places where each of its items stands now, by its old number
   */
  record Less(JsonNode tree, String what, Optional<String> list, Map<Integer, Integer> places) {
    /** Returns where the object of a pointer stands now; nothing where it is gone. */
    Optional<String> now(String pointer) {
      String prefix = list.map(l -> l + "/").orElse("");
      if (list.isEmpty() || !pointer.startsWith(prefix)) {
        return Optional.of(pointer);
      }
      String rest = pointer.substring(prefix.length());
      String number = rest.split("/", 2)[0];
      return Optional.ofNullable(places.get(Integer.valueOf(number)))
          .map(now -> prefix + now + rest.substring(number.length()));
    }
  }

  /** A member of an object that can be forgotten. */
  private record Spot(ObjectNode owner, String name, String pointer, String path, boolean canGo) {}

  /** Returns a copy that says less in one place; nothing where there is nothing left to forget. */
  Optional<Less> of(JsonNode document) {
    JsonNode copy = document.deepCopy();
    if (random.nextInt(NAMES) == 0) {
      return new Names(copy).forgotten(random).map(what -> whole(copy, what));
    }
    List<Spot> spots = new ArrayList<>();
    collect(copy, "", "", List.of(), spots);
    if (spots.isEmpty()) {
      return Optional.empty();
    }
    Spot spot = spots.get(random.nextInt(spots.size()));
    JsonNode value = spot.owner().get(spot.name());
    return Optional.of(
        value instanceof ArrayNode list ? shorter(copy, spot, list) : less(copy, spot, value));
  }

  private Less less(JsonNode copy, Spot spot, JsonNode value) {
    boolean isDate = value.isString() && DATE.matcher(value.asString()).matches();
    if (isDate && random.nextBoolean()) {
      String text = value.asString();
      spot.owner().put(spot.name(), text.substring(0, text.lastIndexOf('-')));
      return whole(copy, spot.path() + " roughly known");
    }
    if (Format.isListed(spot.path(), value) && (!spot.canGo() || random.nextBoolean())) {
      spot.owner().put(spot.name(), unlisted());
      return whole(copy, spot.path() + " unlisted");
    }
    Exemptions.forget(spot.owner(), spot.path(), spot.name());
    return whole(copy, spot.path() + " left out");
  }

  private Less shorter(JsonNode copy, Spot spot, ArrayNode list) {
    List<Integer> listed = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (Format.isListed(spot.path(), list.get(i))) {
        listed.add(i);
      }
    }
    if (listed.isEmpty() || (spot.canGo() && random.nextBoolean())) {
      return cut(copy, spot, list);
    }
    list.set(
        listed.get(random.nextInt(listed.size())), JsonNodeFactory.instance.stringNode(unlisted()));
    return whole(copy, spot.path() + " unlisted");
  }

  /** Returns a code that is in no list, and that no other code is equal to. */
  private String unlisted() {
    return "unlisted-" + random.nextInt(1_000_000);
  }

  private Less cut(JsonNode copy, Spot spot, ArrayNode list) {
    int way = random.nextInt(3);
    if (way == 0 || list.isEmpty()) {
      Exemptions.forget(spot.owner(), spot.path(), spot.name());
      takePartial(spot.owner(), spot.name());
      return whole(copy, spot.path() + " unrecorded");
    }
    Map<Integer, Integer> places = new HashMap<>();
    List<JsonNode> kept = new ArrayList<>();
    int gone = random.nextInt(list.size());
    for (int i = 0; i < list.size(); i++) {
      if (way == 1 ? i != gone : random.nextBoolean()) {
        places.put(i, kept.size());
        kept.add(list.get(i));
      }
    }
    for (int i = 0; i < list.size(); i++) {
      if (!places.containsKey(i) && !Exemptions.mayLack(spot.path(), list.get(i), kept)) {
        return whole(copy, "nothing");
      }
    }
    list.removeAll();
    list.addAll(kept);
    setPartial(spot.owner(), spot.name());
    return new Less(copy, spot.path() + " cut", Optional.of(spot.pointer()), places);
  }

  private static Less whole(JsonNode tree, String what) {
    return new Less(tree, what, Optional.empty(), Map.of());
  }

  private static void collect(
      JsonNode node, String pointer, String path, List<ObjectNode> above, List<Spot> spots) {
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), pointer + "/" + i, path, above, spots);
      }
    }
    if (!(node instanceof ObjectNode object)) {
      return;
    }
    List<ObjectNode> owners = new ArrayList<>(above);
    owners.add(object);
    for (String name : List.copyOf(object.propertyNames())) {
      String below = path.isEmpty() ? name : path + "/" + name;
      if (name.equals("unknown")) {
        absences((ObjectNode) object.get(name), below, pointer, spots);
      } else if (!Exemptions.KEPT.contains(name)) {
        boolean canGo = Exemptions.isAsked(owners, below);
        if (canGo || hasListedCode(below, object.get(name))) {
          spots.add(new Spot(object, name, pointer + "/" + name, below, canGo));
        }
        collect(object.get(name), pointer + "/" + name, below, owners, spots);
      }
    }
  }

  private static boolean hasListedCode(String path, JsonNode value) {
    return Exemptions.mayBeUnlisted(path)
        && (Format.isListed(path, value)
            || (value instanceof ArrayNode list
                && list.valueStream().anyMatch(v -> Format.isListed(path, v))));
  }

  /** That something does not exist is knowledge, too. */
  private static void absences(ObjectNode reasons, String path, String pointer, List<Spot> spots) {
    for (String member : List.copyOf(reasons.propertyNames())) {
      boolean none = reasons.get(member).asString().equals("does-not-exist");
      if (none && !member.equals("to")) {
        spots.add(new Spot(reasons, member, pointer, path + "/" + member, true));
      }
    }
  }

  /** Says that a list may have more items. */
  static void setPartial(ObjectNode owner, String name) {
    if (!partial(owner).contains(name)) {
      ArrayNode partial =
          owner.get("partial") instanceof ArrayNode a ? a : owner.putArray("partial");
      partial.add(name);
    }
  }

  private static List<String> partial(ObjectNode owner) {
    List<String> names = new ArrayList<>();
    if (owner.get("partial") instanceof ArrayNode a) {
      a.forEach(n -> names.add(n.asString()));
    }
    return names;
  }

  private static void takePartial(ObjectNode owner, String name) {
    List<String> names = partial(owner);
    if (names.remove(name)) {
      owner.remove("partial");
      if (!names.isEmpty()) {
        ArrayNode partial = owner.putArray("partial");
        names.forEach(partial::add);
      }
    }
  }
}
