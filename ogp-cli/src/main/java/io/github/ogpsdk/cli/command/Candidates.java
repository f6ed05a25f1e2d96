package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Starter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** What a shell can offer where a word of ours is wanted, such as {@code P22-1.1-FREQ}. */
final class Candidates {
  private Candidates() {}

  /** The ids of rules and definitions. */
  static final class OfRules implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> ids = new ArrayList<>();
      for (Rulebook book : Rulebooks.shipped()) {
        book.rules().forEach(rule -> ids.add(rule.id()));
        book.definitions().forEach(definition -> ids.add(definition.id()));
      }
      return ids.stream().distinct().sorted().iterator();
    }
  }

  /** What {@code --only} takes: requirements, such as {@code 1.1}, and the ids of rules. */
  static final class OfAskedRules implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return asked(Rulebooks.shipped()).iterator();
    }
  }

  /** Returns the requirements and the ids of rules of rulebooks, sorted. */
  static List<String> asked(List<Rulebook> books) {
    return books.stream()
        .flatMap(b -> b.rules().stream())
        .flatMap(r -> Stream.concat(r.requirement().stream(), Stream.of(r.id())))
        .distinct()
        .sorted()
        .toList();
  }

  /** The ids of rulebooks. */
  static final class OfRulebooks implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Rulebooks.shipped().stream().map(Rulebook::id).iterator();
    }
  }

  /** The ids of rulebooks, and the same with {@code +} to add one. */
  static final class OfRulebooksToUse implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> ids = Rulebooks.shipped().stream().map(Rulebook::id).toList();
      List<String> all = new ArrayList<>(ids);
      ids.forEach(id -> all.add("+" + id));
      return all.iterator();
    }
  }

  /** The types of members and bodies. */
  static final class OfTypes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Starter.types().iterator();
    }
  }

  /** The names of schemas. */
  static final class OfSchemas implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SchemaCommand.NAMES.iterator();
    }
  }
}
