package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Changes a document at one place: a member or item goes, comes twice, or becomes another one. */
final class Mutation {
  private final Pieces pieces;
  private final Random random;
  private int left;

  Mutation(Pieces pieces, Random random) {
    this.pieces = pieces;
    this.random = random;
  }

  /** Returns the document with one place changed, each place as likely as any other. */
  Tree of(Tree document) {
    left = 1 + random.nextInt(places(document));
    return walk(document);
  }

  private static int places(Tree tree) {
    int sum = 1;
    for (Tree child : children(tree)) {
      sum += places(child);
    }
    return sum;
  }

  private static List<Tree> children(Tree tree) {
    if (tree instanceof Tree.Members members) {
      return members.values();
    }
    return tree instanceof Tree.Items items ? items.items() : List.of();
  }

  private Tree walk(Tree tree) {
    if (--left == 0) {
      return changed(tree);
    }
    if (tree instanceof Tree.Members members) {
      return members(members);
    }
    return tree instanceof Tree.Items items ? items(items) : tree;
  }

  private Tree members(Tree.Members members) {
    List<String> names = new ArrayList<>();
    List<Tree> values = new ArrayList<>();
    for (int i = 0; i < members.names().size(); i++) {
      String name = members.names().get(i);
      Tree value = members.values().get(i);
      if (left == 1 && random.nextInt(3) == 0) {
        left = 0;
        named(name, value, names, values);
      } else {
        names.add(name);
        values.add(left > 0 ? walk(value) : value);
      }
    }
    return new Tree.Members(names, values);
  }

  /** A member that goes, has another name, or comes again under another name. */
  private void named(String name, Tree value, List<String> names, List<Tree> values) {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5 -> {
        names.add(renamed(name));
        values.add(value);
      }
      case 6, 7, 8, 9, 10 -> {
        names.add(name);
        values.add(value);
        names.add(pieces.name(random));
        values.add(value);
      }
      case 11 -> {
        names.add(name);
        values.add(value);
        names.add(name);
        values.add(value);
      }
      default -> {}
    }
  }

  private String renamed(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.substring(1);
      case 2 -> name + " ";
      default -> pieces.name(random);
    };
  }

  private Tree items(Tree.Items items) {
    List<Tree> changed = new ArrayList<>();
    for (Tree item : items.items()) {
      if (left == 1 && random.nextInt(3) == 0) {
        left = 0;
        for (int i = random.nextInt(2) * 2; i > 0; i--) {
          changed.add(item);
        }
      } else {
        changed.add(left > 0 ? walk(item) : item);
      }
    }
    return new Tree.Items(changed);
  }

  private Tree changed(Tree tree) {
    if (random.nextInt(4) == 0) {
      return pieces.value(random);
    }
    if (tree instanceof Tree.Members members) {
      return changed(members);
    }
    if (tree instanceof Tree.Items items) {
      return changed(items);
    }
    if (tree instanceof Tree.Words words) {
      return changed(words.text());
    }
    return random.nextBoolean() ? pieces.number(random) : new Tree.Words(tree.kind());
  }

  private Tree changed(Tree.Members members) {
    if (random.nextInt(8) == 0) {
      return random.nextBoolean()
          ? new Tree.Items(List.of(members))
          : new Tree.Members(List.of(), List.of());
    }
    List<String> names = new ArrayList<>(members.names());
    List<Tree> values = new ArrayList<>(members.values());
    int at = random.nextInt(names.size() + 1);
    names.add(at, pieces.name(random));
    values.add(at, pieces.value(random));
    return new Tree.Members(names, values);
  }

  private Tree changed(Tree.Items items) {
    return switch (random.nextInt(4)) {
      case 0 -> new Tree.Items(List.of());
      case 1 -> new Tree.Items(List.of(items));
      case 2 -> first(items).orElse(Tree.Nothing.NULL);
      default -> {
        List<Tree> more = new ArrayList<>(items.items());
        more.add(random.nextInt(more.size() + 1), pieces.value(random));
        yield new Tree.Items(more);
      }
    };
  }

  private static Optional<Tree> first(Tree.Items items) {
    return items.items().stream().findFirst();
  }

  private Tree changed(String text) {
    int at = text.isEmpty() ? 0 : random.nextInt(text.length());
    return switch (random.nextInt(12)) {
      case 0 -> new Tree.Words(text + (random.nextInt(9) == 0 ? "\ud800" : "\n"));
      case 1 -> new Tree.Words(" " + text);
      case 2 -> new Tree.Words(text.toUpperCase(Locale.ROOT));
      case 3 -> new Tree.Words(text.substring(at));
      case 4 -> new Tree.Words(text.substring(0, at) + "-" + text.substring(at));
      case 5 -> new Tree.Words(text + text);
      case 6 -> new Tree.Words(text.substring(0, at) + (char) ('0' + random.nextInt(80)));
      case 7 -> new Tree.Items(List.of(new Tree.Words(text)));
      case 8 -> pieces.text(random);
      default -> pieces.like(text, random);
    };
  }
}
