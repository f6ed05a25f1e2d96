package io.github.ogpsdk.rules.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens in one random cycle, each with its day. */
final class Diary {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Random random;
  private final LocalDate start;
  private final LocalDate turn;
  private final LocalDate end;
  private final List<Happening> happenings = new ArrayList<>();

  /**
   * Something that happens.
   *
   * @param day when
   * @param list the list that it enters, as a JSON Pointer; of an object, the member it becomes
   * @param json what is recorded of it
   */
  private record Happening(LocalDate day, String list, JsonNode json) {}

  /**
   * Begins a diary.
   *
   * @param turn the day from which on much happens
   */
  Diary(Random random, LocalDate start, LocalDate turn, LocalDate end) {
    this.random = random;
    this.start = start;
    this.turn = turn;
    this.end = end;
  }

  /** Returns the days on which something happens. */
  List<LocalDate> changes() {
    return happenings.stream().map(Happening::day).distinct().toList();
  }

  /** Puts what happens in the order of its days. */
  void sort() {
    happenings.sort(Comparator.comparing(Happening::day));
  }

  /** Enters into a record all that happened by a day. */
  void enter(ObjectNode root, LocalDate day) {
    for (Happening h : happenings) {
      if (!h.day().isAfter(day)) {
        enter(root, h);
      }
    }
  }

  private static void enter(ObjectNode root, Happening h) {
    String name = h.list().substring(h.list().lastIndexOf('/') + 1);
    JsonNode owner = root.at(h.list().substring(0, h.list().lastIndexOf('/')));
    if (!(owner instanceof ObjectNode object)) {
      return;
    }
    if (object.get(name) instanceof ArrayNode list) {
      list.add(h.json().deepCopy());
    } else {
      object.set(name, h.json().deepCopy());
      if (object.get("unknown") instanceof ObjectNode unknown) {
        unknown.remove(name);
      }
    }
  }

  /** Reads JSON that leaves out the quotation marks of names and words. */
  static ObjectNode json(String text) {
    String quoted =
        text.replaceAll("([{,\\[]\\s*)([A-Za-z][A-Za-z0-9]*):", "$1\"$2\":")
            .replaceAll("(: |\\[|, )([A-Za-z0-9][A-Za-z0-9.-]*)(?=[,}\\]])", "$1\"$2\"")
            .replaceAll("\"(\\d+|true|false)\"(?=[,}\\]])", "$1")
            .replace('\'', '"');
    return (ObjectNode) MAPPER.readTree(quoted);
  }

  /**
   * Adds what happens on a day.
   *
   * @param text what is recorded of it, which names the day {@code '@'}
   */
  void at(String list, LocalDate day, String text) {
    String dated = text.replace("@", day.toString());
    happenings.add(new Happening(day, list, json("{it: " + dated + "}").get("it")));
  }

  /** Returns some day, more often one from the turn on. */
  LocalDate day() {
    LocalDate from = random.nextInt(6) == 0 ? start : turn;
    long length = Math.max(1, ChronoUnit.DAYS.between(from, end));
    return from.plusDays(random.nextLong(length));
  }

  /** Returns days that follow each other at like intervals, until the end. */
  List<LocalDate> days(LocalDate from) {
    List<LocalDate> days = new ArrayList<>();
    int interval = 15 + random.nextInt(120);
    LocalDate day = from.plusDays(random.nextInt(60));
    while (day.isBefore(end) && days.size() < 40) {
      days.add(day);
      day = day.plusDays(1 + random.nextInt(interval));
    }
    return days;
  }

  /** Returns one of several words. */
  String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Returns who was present: both sides, or the government alone. */
  String sides() {
    return random.nextInt(4) == 0
        ? "[{sector: government, present: 2}]"
        : "[{sector: government, present: 2}, {sector: civil-society, present: 3}]";
  }

  /** Returns the later of two days. */
  static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
