package io.github.ogpsdk.rules.fact;

import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is noted of a fact: its value as on the wire, and where its sources stand. */
final class Noted {
  /** How many sources of a fact are named: one with more is sourced well enough. */
  private static final int MOST = 20;

  private Noted() {}

  /** Some of the sources, chosen by what they say and not by their order. */
  private static List<String> first(List<String> found, List<Source> sources) {
    List<String> chosen =
        found.stream()
            .sorted(Comparator.comparing(at -> said(at, sources)))
            .limit(MOST)
            .collect(Collectors.toList());
    chosen.sort(Comparator.comparingInt(Noted::number));
    return chosen;
  }

  private static String said(String at, List<Source> sources) {
    return sources.get(number(at)).toString();
  }

  private static int number(String at) {
    return Integer.parseInt(at.substring(at.lastIndexOf('/') + 1));
  }

  /** Returns a value as on the wire; the code of a constant is its name in kebab-case. */
  static String value(Object found) {
    return found instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : found.toString();
  }

  /** Returns whether a source of an object is about some members only, this one among them. */
  static boolean isSourcedApart(Object object, String member) {
    if (object instanceof Recorded recorded) {
      for (Source source : recorded.sources().items()) {
        if (source.fields().items().contains(member)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the sources that are about all of an object or this member of it. */
  static List<String> sources(Recorded object, Place at, String member) {
    List<Source> sources = object.sources().items();
    List<String> found = new ArrayList<>(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      List<String> fields = sources.get(i).fields().items();
      if (fields.isEmpty() || fields.contains(member)) {
        found.add(at.item("sources", i).pointer());
      }
    }
    return List.copyOf(found.size() <= MOST ? found : first(found, sources));
  }
}
