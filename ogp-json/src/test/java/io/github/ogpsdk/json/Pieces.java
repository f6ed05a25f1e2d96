package io.github.ogpsdk.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What may be put into a document: what its schema names and shows, and what is often wrong. */
final class Pieces {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\n",
          "x",
          "*",
          "1",
          "-1",
          "true",
          "null",
          "NO",
          "0000",
          "0001",
          "10000",
          "2020-00",
          "2020-13",
          "2020-1",
          "2019-02-29",
          "2020-02-29",
          "1900-02-29",
          "2000-02-29",
          "2020-02-30",
          "2020-04-31",
          "2020-02-13T00:00:00Z",
          "-2020",
          "+2020",
          "２０２０",
          "2020/2019",
          "2020/",
          "/2020",
          "2019/2020/2021",
          "2020-02-29/2019-02-29",
          "P",
          "P0D",
          "p1y",
          "P1Y2M",
          "P1W2D",
          "-P1M",
          "P-1M",
          "P+1M",
          "P1D1M",
          "P999999999W",
          "P9999999999D",
          "P00000000001D",
          "PT1H",
          "0/1",
          "1/0",
          "1/00",
          "3/2",
          "1 / 2",
          "1/",
          "0000000001/2",
          "999999999999",
          "0.5",
          "http://",
          "https://a b",
          "HTTPS://example.org",
          "ftp://example.org",
          "https://example.org/\u00a0",
          "https://example.org/\u2003x",
          "https://\ufeff",
          "0.1.0\u0085",
          "0.1.0-a\u0085b",
          "0.1.0-\u2028",
          "0.1",
          "0.1.0.0",
          "0.0.9",
          "0.2.0",
          "1.0.0",
          "00.1.0",
          "0.12345",
          "v0.1.0",
          "\u0660.1.0",
          "a:b",
          "a--b",
          "a-",
          "-a",
          "É",
          "e\u0301",
          "\ud83c\udfdb",
          "x-own",
          "own-code",
          "en",
          "xx-",
          "partnership",
          "rulebook",
          "assessment");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "-1",
          "1.0",
          "1.5",
          "-1.0",
          "1e2",
          "1E-2",
          "0.0",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "2147483647.0",
          "4294967297",
          "9007199254740993",
          "12345678901234567890",
          "0.1000000000000000055511151231257827",
          "1e300",
          "1e-300");

  private final Set<String> names = new LinkedHashSet<>();
  private final List<Tree> examples = new ArrayList<>();

  /**
   * Collects the pieces of a document.
   *
   * @param schema the name of its schema
   */
  Pieces(String schema) {
    Tree.Members root = (Tree.Members) Scan.of(Input.of(Schemas.text(schema)), new Places());
    for (Tree definition : ((Tree.Members) root.get("$defs")).values()) {
      Tree.Members members = (Tree.Members) definition;
      if (members.get("properties") instanceof Tree.Members properties) {
        names.addAll(properties.names());
      }
      examples.addAll(((Tree.Items) members.get("examples")).items());
    }
  }

  /** Returns a name: of a member, nearly of a member, or of none. */
  String name(Random random) {
    String known = oneOf(List.copyOf(names), random);
    return switch (random.nextInt(8)) {
      case 0 -> "x-" + known;
      case 1 -> known + "s";
      case 2 -> known.toUpperCase(java.util.Locale.ROOT);
      case 3 -> oneOf(TEXTS, random);
      default -> known;
    };
  }

  /** Returns a value: an example of some type, a text, a number, or something of the wrong kind. */
  Tree value(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> Tree.Nothing.NULL;
      case 1 -> new Tree.Flag(random.nextBoolean());
      case 2 -> new Tree.Items(List.of());
      case 3 -> new Tree.Members(List.of(), List.of());
      case 4 -> number(random);
      case 5 -> text(random);
      case 6 -> new Tree.Items(List.of(oneOf(examples, random), oneOf(examples, random)));
      case 7 -> new Tree.Members(List.of(name(random)), List.of(oneOf(examples, random)));
      default -> oneOf(examples, random);
    };
  }

  Tree text(Random random) {
    return new Tree.Words(oneOf(TEXTS, random));
  }

  /** Returns a text that starts as another one does, such as another date; any if none does. */
  Tree like(String text, Random random) {
    List<String> like = TEXTS.stream().filter(t -> start(t) == start(text)).toList();
    return like.isEmpty() ? text(random) : new Tree.Words(oneOf(like, random));
  }

  /** The first character; all digits are one. */
  private static char start(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first >= '0' && first <= '9' ? '0' : first;
  }

  Tree number(Random random) {
    String written = oneOf(NUMBERS, random);
    return new Tree.Numeral(written, new BigDecimal(written));
  }

  static <T> T oneOf(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
