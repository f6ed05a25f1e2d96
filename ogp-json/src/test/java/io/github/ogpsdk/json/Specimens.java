package io.github.ogpsdk.json;

import io.github.ogpsdk.model.partnership.Partnership;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Documents without errors that have something of everything, cut down to what is soon read. */
final class Specimens {
  private static final Path BOOKS =
      Path.of(
          System.getProperty("ogp.root", ".."),
          "ogp-rules/src/main/resources/io/github/ogpsdk/rules/book");
  private static final int LARGE = 60;

  private final String format;
  private final List<Tree> whole;

  private Specimens(String format, List<Tree> whole) {
    this.format = format;
    this.whole = whole;
  }

  /** Returns the specimens of a format. */
  static Specimens of(String format) {
    return new Specimens(
        format,
        switch (format) {
          case "partnership" -> Examples.files().stream().map(Specimens::tree).toList();
          case "rulebook" -> books();
          default -> List.of(resource("assessment/one-finding-of-each.json"));
        });
  }

  private static List<Tree> books() {
    try (Stream<Path> files = Files.list(BOOKS)) {
      List<Tree> books =
          new ArrayList<>(
              files
                  .filter(f -> f.toString().endsWith(".yaml"))
                  .sorted()
                  .map(Specimens::tree)
                  .toList());
      books.add(resource("rulebook/overlay.yaml"));
      return books;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tree tree(Path file) {
    return Scan.of(Input.of(file), new Places());
  }

  private static Tree resource(String name) {
    InputStream stream = Specimens.class.getResourceAsStream(name);
    return Scan.of(Input.of(Objects.requireNonNull(stream)), new Places());
  }

  /** Returns one of them; of its long lists some items are left. */
  Tree one(Random random) {
    if (format.equals("partnership") && random.nextInt(3) == 0) {
      return new Generated(random.nextLong()).members(Partnership.class, 1);
    }
    return cut(Pieces.oneOf(whole, random), random);
  }

  private static Tree cut(Tree tree, Random random) {
    if (tree instanceof Tree.Members members) {
      return new Tree.Members(
          members.names(), members.values().stream().map(v -> cut(v, random)).toList());
    }
    if (!(tree instanceof Tree.Items items)) {
      return tree;
    }
    List<Tree> some = new ArrayList<>(items.items());
    while (some.size() > 2 || (some.size() == 2 && size(tree) > LARGE)) {
      some.remove(random.nextInt(some.size()));
    }
    return new Tree.Items(some.stream().map(i -> cut(i, random)).toList());
  }

  private static int size(Tree tree) {
    int sum = 1;
    if (tree instanceof Tree.Members members) {
      sum += members.values().stream().mapToInt(Specimens::size).sum();
    } else if (tree instanceof Tree.Items items) {
      sum += items.items().stream().mapToInt(Specimens::size).sum();
    }
    return sum;
  }
}
