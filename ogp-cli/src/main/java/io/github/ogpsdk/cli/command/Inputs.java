package io.github.ogpsdk.cli.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The inputs of a command, opened one after the other: a stream of many is never held as a whole.
 */
final class Inputs implements Iterable<Source> {
  private final List<Supplier<Iterator<Source>>> parts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean counted = true;

  /** Adds one input. */
  void add(Source source) {
    names.add(source.name());
    parts.add(() -> List.of(source).iterator());
  }

  /** Adds inputs that are found only while they are read. */
  void addStream(String name, Supplier<Iterator<Source>> stream) {
    names.add(name);
    parts.add(stream);
    counted = false;
  }

  /** Returns the names of files and of standard input. */
  List<String> names() {
    return names;
  }

  /** Returns how many there are, if that can be told without reading them. */
  OptionalInt count() {
    return counted ? OptionalInt.of(parts.size()) : OptionalInt.empty();
  }

  @Override
  public Iterator<Source> iterator() {
    Iterator<Supplier<Iterator<Source>>> rest = parts.iterator();
    return new Iterator<>() {
      private Iterator<Source> part = List.<Source>of().iterator();

      @Override
      public boolean hasNext() {
        while (!part.hasNext() && rest.hasNext()) {
          part = rest.next().get();
        }
        return part.hasNext();
      }

      @Override
      public Source next() {
        if (!hasNext()) {
          throw new NoSuchElementException("there are no more inputs");
        }
        return part.next();
      }
    };
  }
}
