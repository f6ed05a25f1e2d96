package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The libraries used last, by the rulebooks chosen. Rulebooks are immutable, so that the same
 * objects always make the same library. Thread-safe.
 */
final class RuleSetCache {
  private final Map<Choices, RuleSet> libraries;

  /**
   * Creates an empty shelf.
   *
   * @param room how many libraries it keeps, 1 or more
   */
  RuleSetCache(int room) {
    this.libraries =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Choices, RuleSet> eldest) {
            return size() > room;
          }
        };
  }

  /** Returns the library of the rulebooks chosen, making it where it is not here. */
  RuleSet find(List<Rulebook> chosen, Function<List<Rulebook>, RuleSet> make) {
    Choices key = new Choices(chosen);
    synchronized (libraries) {
      RuleSet known = libraries.get(key);
      if (known != null) {
        return known;
      }
    }
    RuleSet made = make.apply(chosen);
    synchronized (libraries) {
      libraries.put(key, made);
    }
    return made;
  }

  /** Rulebooks that equal only the same objects in the same order. */
  private static final class Choices {
    private final List<Rulebook> books;

    Choices(List<Rulebook> books) {
      this.books = List.copyOf(books);
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
      if (!(other instanceof Choices choices) || choices.books.size() != books.size()) {
        return false;
      }
      for (int i = 0; i < books.size(); i++) {
        if (books.get(i) != choices.books.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hash = 1;
      for (Rulebook book : books) {
        hash = 31 * hash + System.identityHashCode(book);
      }
      return hash;
    }
  }
}
