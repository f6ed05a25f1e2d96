package io.github.ogpsdk.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Partnerships in which one list is long, for each list of the format: a document with every member
 * in which the items of that list are repeated, each with an id and dates of its own.
 */
public final class LongLists {
  private static final Path EVERY_MEMBER =
      Path.of(
          System.getProperty("ogp.root"),
          "compat/src/test/resources/io/github/ogpsdk/compat/every-member.json");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int DAYS = 700;

  /** Members that refer to others, and that would refer to themselves here. */
  private static final Set<String> REFERRING = Set.of("parent", "predecessors");

  private static final JsonMapper JSON = new JsonMapper();

  private LongLists() {}

  /** Returns the place of the first of each list of objects, by its place without numbers. */
  public static Map<String, String> all() {
    Map<String, String> found = new LinkedHashMap<>();
    find(base(), "", found);
    return found;
  }

  /**
   * Returns a partnership as JSON in which a list has so many items.
   *
   * @param place the place of the list, a JSON Pointer
   */
  public static String partnership(String place, int count) {
    JsonNode document = base();
    ArrayNode list = (ArrayNode) document.at(place);
    List<JsonNode> items = new ArrayList<>();
    list.forEach(items::add);
    for (int i = list.size(); i < count; i++) {
      list.add(varied(items.get(i % items.size()), i));
    }
    return JSON.writeValueAsString(document);
  }

  private static JsonNode base() {
    try {
      ObjectNode document = (ObjectNode) JSON.readTree(Files.readString(EVERY_MEMBER));
      document.put("asOf", "2025-06-30");
      document.set("commitments", varied(document.get("commitments"), 1_000_000));
      strip(document);
      document.get("mechanisms").forEach(body -> ((ObjectNode) body).remove("to"));
      for (JsonNode cycle : document.get("cycles")) {
        ((ObjectNode) cycle).remove("notSubmittedAsOf");
        between(cycle.get("coCreation"), "2019-02-10", "2020-01-13");
        ObjectNode plan = between(cycle.get("plan"), "2020-02-01", "2024-12-31");
        plan.remove("years");
        List.of("approved", "submitted", "published", "launched")
            .forEach(name -> plan.put(name, "2020-01-20"));
      }
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode between(JsonNode object, String from, String to) {
    return ((ObjectNode) object).put("from", from).put("to", to);
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(REFERRING);
    }
    node.forEach(LongLists::strip);
  }

  private static void find(JsonNode node, String place, Map<String, String> found) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(e -> find(e.getValue(), place + "/" + e.getKey(), found));
    } else if (node instanceof ArrayNode list && !list.isEmpty()) {
      boolean objects = list.get(0).isObject();
      boolean cited =
          place.endsWith("/sources") && !place.matches("/(member|mechanisms/0)/sources");
      if (objects && !cited) {
        found.putIfAbsent(place.replaceAll("/[0-9]+", "/*"), place);
      }
      for (int i = 0; i < list.size(); i++) {
        find(list.get(i), place + "/" + i, found);
      }
    }
  }

  private static JsonNode varied(JsonNode node, int number) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        boolean id = member.getKey().equals("id") && member.getValue().isString();
        copy.set(
            member.getKey(),
            id
                ? StringNode.valueOf(member.getValue().asString() + "-" + number)
                : varied(member.getValue(), number));
      }
      return copy;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode copy = JSON.createArrayNode();
      list.forEach(item -> copy.add(varied(item, number)));
      return copy;
    }
    return node.isString() && DAY.matcher(node.asString()).matches()
        ? StringNode.valueOf(LocalDate.parse(node.asString()).plusDays(number % DAYS).toString())
        : node;
  }
}
