package io.github.ogpsdk.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the values of a text stand: line and column for a JSON Pointer such as {@code
 * /mechanisms/0/name}.
 *
 * <p>Made by reading the text once more, so it costs nothing until somebody asks. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Positions {
  private final Map<String, Position> values;
  private final Map<String, Position> names;

  private Positions(Map<String, Position> values, Map<String, Position> names) {
    this.values = values;
    this.names = names;
  }

  /**
   * Finds where some values of a text stand.
   *
   * @param pointers JSON Pointers; those that meet nothing are left out
   * @throws OgpJsonException if the text is neither JSON nor YAML
   */
  public static Positions of(Input input, Collection<String> pointers) {
    Finder finder = new Finder(new HashSet<>(pointers));
    Scan.of(input, finder);
    return new Positions(finder.values, finder.names);
  }

  /** Returns where a value starts. */
  public Optional<Position> value(String pointer) {
    return Optional.ofNullable(values.get(pointer));
  }

  /** Returns where the name of a member starts; empty for items and the root. */
  public Optional<Position> name(String pointer) {
    return Optional.ofNullable(names.get(pointer));
  }

  private static final class Finder extends Places {
    private final Set<String> wanted;
    private final Map<String, Position> values = new HashMap<>();
    private final Map<String, Position> names = new HashMap<>();

    Finder(Set<String> wanted) {
      this.wanted = wanted;
    }

    @Override
    boolean listens() {
      return true;
    }

    @Override
    void name(Route route, int line, int column) {
      put(names, route, line, column);
    }

    @Override
    void value(Route route, int line, int column) {
      put(values, route, line, column);
    }

    private void put(Map<String, Position> places, Route route, int line, int column) {
      String pointer = route.pointer();
      if (wanted.contains(pointer)) {
        places.putIfAbsent(pointer, new Position(line, column));
      }
    }
  }
}
