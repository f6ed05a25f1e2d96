package io.github.ogpsdk.report.dictionary;

import io.github.ogpsdk.json.Schemas;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a document may say, read from its JSON Schema: {@code Dictionary.of("partnership")}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Dictionary {
  /** A member that more objects than this have, described alike, is told once for all. */
  private static final int FEW = 20;

  private static final Pattern BETWEEN = Pattern.compile("[/.\\[\\]()]+");

  private final String title;
  private final String description;
  private final Entry root;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> paths = new LinkedHashMap<>();
  private final Map<String, Integer> alike = new HashMap<>();

  private Dictionary(JsonNode schema) {
    this.title = schema.path("title").asString();
    this.description = schema.path("description").asString();
    schema
        .path("$defs")
        .propertyStream()
        .forEach(d -> entries.put(d.getKey(), Entry.of(d.getKey(), d.getValue())));
    this.root = required(ValueForm.of(schema).names().get(0));
    for (Entry entry : entries.values()) {
      entry.fields().forEach(f -> alike.merge(f.name() + f.description(), 1, Integer::sum));
    }
    walk();
  }

  /**
   * Reads the dictionary of a document.
   *
   * @param schema {@code partnership}, {@code rulebook} or {@code assessment}
   * @throws IllegalArgumentException if there is no such schema
   */
  public static Dictionary of(String schema) {
    return new Dictionary(new JsonMapper().readTree(Schemas.text(schema)));
  }

  private Entry required(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new IllegalStateException("the schema does not define " + name);
    }
    return entry;
  }

  /** Finds the shortest way to each entry. */
  private void walk() {
    Deque<Entry> next = new ArrayDeque<>(List.of(root));
    paths.put(root.name(), "");
    while (!next.isEmpty()) {
      Entry owner = next.remove();
      String above = path(owner);
      owner.oneOf().forEach(n -> reach(n, above, next));
      for (Field field : owner.fields()) {
        field.type().names().forEach(n -> reach(n, path(owner, field), next));
      }
    }
  }

  private void reach(String name, String path, Deque<Entry> next) {
    Entry entry = entries.get(name);
    if (entry != null && paths.putIfAbsent(name, path) == null) {
      next.add(entry);
    }
  }

  private String path(Entry owner, Field field) {
    return path(path(owner), field);
  }

  private static String path(String above, Field field) {
    String sign =
        switch (field.type().shape()) {
          case ONE -> "";
          case LIST -> "[]";
          case MAP -> ".*";
        };
    return (above.isEmpty() ? "" : above + ".") + field.name() + sign;
  }

  /** Returns what the document is called, such as "Partnership". */
  public String title() {
    return title;
  }

  /** Returns what the document is, and what holds in all of it. */
  public String description() {
    return description;
  }

  /** Returns the document itself. */
  public Entry root() {
    return root;
  }

  /** Returns all kinds of values, in the order of the schema. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** Returns the names of all entries and members. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>(entries.keySet());
    entries.values().forEach(e -> e.fields().forEach(f -> names.add(f.name())));
    return names;
  }

  /** Returns the entry with a name, such as {@code Notice}, whatever its case. */
  public Optional<Entry> entry(String name) {
    return entries.values().stream().filter(e -> e.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the entries that have one of several names, without names of other values. */
  public List<Entry> named(List<String> names) {
    return names.stream().flatMap(n -> Optional.ofNullable(entries.get(n)).stream()).toList();
  }

  /** Returns the shortest way to an entry, such as {@code cycles[]}; empty for the document. */
  public String path(Entry entry) {
    return paths.getOrDefault(entry.name(), "");
  }

  /** Returns the members that are of a kind, in the order of the schema. */
  public List<Place> uses(Entry entry) {
    List<Place> uses = new ArrayList<>();
    for (Entry owner : entries.values()) {
      for (Field field : owner.fields()) {
        if (field.type().names().contains(entry.name())) {
          uses.add(new Place(owner, field, path(owner, field)));
        }
      }
    }
    return uses;
  }

  /** Returns whether most objects have a member, described alike, such as {@code note}. */
  public boolean isCommon(Field field) {
    return alike.getOrDefault(field.name() + field.description(), 0) > FEW;
  }

  /**
   * Returns the members that a person can mean.
   *
   * @param wanted a place in a document such as {@code /cycles/0/coCreation/notice/1}, a way to it
   *     or its end, such as {@code cycles.coCreation.notice} or {@code Notice.published}, or the
   *     name of a member
   */
  public List<Place> find(String wanted) {
    List<String> steps =
        Arrays.stream(BETWEEN.split(wanted.strip()))
            .filter(s -> !s.isEmpty() && !s.matches("[0-9]+|[*-]"))
            .toList();
    if (steps.isEmpty()) {
      return List.of();
    }
    List<Place> found = follow(root, "", steps);
    if (found.isEmpty() && steps.size() > 1) {
      List<String> below = steps.subList(1, steps.size());
      found = entry(steps.get(0)).map(e -> follow(e, path(e), below)).orElse(found);
    }
    return found.isEmpty()
        ? entries.values().stream()
            .flatMap(e -> follow(e, path(e), steps).stream())
            .filter(p -> steps.size() > 1 || !isCommon(p.field()))
            .distinct()
            .toList()
        : found;
  }

  /** Returns the lists of codes that have a code, such as {@code self-selection}. */
  public List<Entry> having(String code) {
    return entries.values().stream().filter(e -> e.codes().contains(code)).toList();
  }

  private List<Place> follow(Entry from, String above, List<String> steps) {
    List<Place> found = new ArrayList<>();
    from.field(steps.get(0))
        .map(f -> new Place(from, f, path(above, f)))
        .ifPresent(
            place -> {
              boolean named = place.field().type().shape() == ValueForm.Shape.MAP;
              int used = named ? 2 : 1;
              if (steps.size() <= used) {
                found.add(place);
                return;
              }
              List<String> below = steps.subList(used, steps.size());
              named(place.field().type().names())
                  .forEach(e -> found.addAll(follow(e, place.path(), below)));
            });
    named(from.oneOf()).forEach(e -> found.addAll(follow(e, above, steps)));
    return found;
  }
}
