package io.github.ogpsdk.json;

import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.UnknownReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes trees of documents from the shapes of their types: every member may come, in every state.
 *
 * <p>Dates grow from {@code from} to {@code to}, so that invariants hold; references name nothing
 * and are left out.
 */
final class Generated {
  private static final List<String> TEXTS =
      List.of(
          "Foro Multiactor",
          "",
          " ",
          "NO",
          "null",
          "true",
          "2020",
          "1e3",
          "0x1F",
          "~",
          "- a",
          "a: b",
          "# no comment",
          "two\nlines",
          "three\n\nlines\n",
          " leading",
          "trailing ",
          "tab\there",
          "“quoted” \"words\"",
          "back\\slash",
          "Perú 🏛",
          "\u0000\u0001",
          "\u2028",
          "'",
          "*a",
          "&b",
          "!c",
          "%d",
          "@e",
          "`f",
          "{g}",
          "[h]",
          "<<",
          "---",
          "...",
          "?",
          "? k",
          "é",
          "=",
          "1_000");

  private final Random random;
  private final boolean extensions;

  Generated(long seed) {
    this(seed, true);
  }

  /** Starts a document, with members that this version does not know or without. */
  Generated(long seed, boolean extensions) {
    this.random = new Random(seed);
    this.extensions = extensions;
  }

  /** Returns the members of a record, each with a chance. */
  Tree.Members members(Class<?> type, int depth) {
    List<String> names = new ArrayList<>();
    List<Tree> values = new ArrayList<>();
    List<Tree> partial = new ArrayList<>();
    Map<String, Tree> unknown = new LinkedHashMap<>();
    for (Member member : Shape.of(type).members()) {
      boolean required = member.presence() == Member.Presence.REQUIRED;
      if (!member.isNamed() || (member.refersTo().isPresent() && !required)) {
        continue;
      }
      Tree value = required || random.nextInt(4) == 0 ? value(member, depth) : null;
      if (value != null) {
        names.add(member.name());
        values.add(value);
        if (member.isListing() && random.nextInt(3) == 0) {
          partial.add(new Tree.Words(member.name()));
        }
      } else if (random.nextInt(8) == 0 && type.getPackageName().contains(".model")) {
        unknown.put(member.name(), new Tree.Words(oneOf(UnknownReason.values()).code()));
      }
    }
    if (extensions && random.nextInt(6) == 0) {
      names.add("x-" + random.nextInt(100));
      values.add(free(0));
    }
    add("partial", partial.isEmpty() ? null : new Tree.Items(partial), names, values);
    add(
        "unknown",
        unknown.isEmpty()
            ? null
            : new Tree.Members(List.copyOf(unknown.keySet()), List.copyOf(unknown.values())),
        names,
        values);
    return new Tree.Members(names, values);
  }

  private static void add(
      String name, @Nullable Tree value, List<String> names, List<Tree> values) {
    if (value != null) {
      names.add(name);
      values.add(value);
    }
  }

  private @Nullable Tree value(Member member, int depth) {
    if (!member.isListing()) {
      return single(member, depth);
    }
    List<Tree> items = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Tree item = single(member, depth);
      if (item != null) {
        items.add(item);
      }
    }
    return new Tree.Items(items);
  }

  private @Nullable Tree single(Member member, int depth) {
    Kind kind = member.kind();
    if (member.name().equals("format")) {
      return new Tree.Words("partnership");
    }
    if (member.name().equals("version")) {
      return new Tree.Words("0.1.0");
    }
    if (member.form().isPresent()) {
      boolean address = member.form().get().code() == ProblemCode.MALFORMED_ADDRESS;
      return new Tree.Words(
          address
              ? "https://example.org/" + random.nextInt()
              : "id" + random.nextLong(Long.MAX_VALUE));
    }
    if (kind instanceof MapKind map) {
      return sectors(((ObjectKind) map.value()).type());
    }
    if (kind instanceof ObjectKind object) {
      return depth > 6 || refersByNeed(object.type()) ? null : members(object.type(), depth + 1);
    }
    if (kind instanceof CodeKind codes) {
      List<String> known = new ArrayList<>();
      codes.codes().forEach(known::add);
      return new Tree.Words(
          codes.isOpen() && random.nextInt(9) == 0
              ? "own-code"
              : oneOf(known.toArray(String[]::new)));
    }
    if (kind == Kinds.INTEGER) {
      return number(random.nextInt(100));
    }
    if (kind == Kinds.FLAG) {
      return new Tree.Flag(random.nextBoolean());
    }
    if (kind == Kinds.DECIMAL) {
      return decimal(new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(7)));
    }
    if (kind == Kinds.WORDS) {
      return words();
    }
    return kind == Kinds.STRING ? string(member) : parsed(member);
  }

  /** Sectors of their own under one of the format, of which the second is under the first. */
  private Tree sectors(Class<?> type) {
    List<String> names = List.of("own-code", "own-part").subList(0, 1 + random.nextInt(2));
    List<Tree> values = new ArrayList<>();
    for (String name : names) {
      Tree.Members one = members(type, 6);
      List<Tree> parts = new ArrayList<>(one.values());
      String under = name.equals("own-part") ? "own-code" : "civil-society";
      parts.set(one.names().indexOf("under"), new Tree.Words(under));
      values.add(new Tree.Members(one.names(), parts));
    }
    return new Tree.Members(names, values);
  }

  private static boolean refersByNeed(Class<?> type) {
    return Shape.of(type).members().stream()
        .anyMatch(m -> m.refersTo().isPresent() && m.presence() == Member.Presence.REQUIRED);
  }

  private Tree string(Member member) {
    return new Tree.Words(
        member.name().equals("starts") ? "--10-01" : oneOf(TEXTS.toArray(String[]::new)));
  }

  private Tree words() {
    if (random.nextBoolean()) {
      return new Tree.Words(oneOf(TEXTS.toArray(String[]::new)));
    }
    List<String> languages = random.nextBoolean() ? List.of("no", "es") : List.of("fr-CA");
    return new Tree.Members(
        languages,
        languages.stream()
            .<Tree>map(l -> new Tree.Words(oneOf(TEXTS.toArray(String[]::new))))
            .toList());
  }

  private Tree parsed(Member member) {
    String expected = member.kind().expected();
    int year =
        switch (member.name()) {
          case "from" -> 2011;
          case "to", "until" -> 2025;
          default -> 2020;
        };
    LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    String date = day.toString().substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    if (expected.startsWith("a date or")) {
      return new Tree.Words(
          DateSpan.parse(random.nextBoolean() ? date : "2019/" + date).toString());
    }
    if (expected.startsWith("a date")) {
      return new Tree.Words(PartialDate.parse(date).toString());
    }
    return new Tree.Words(
        expected.startsWith("a duration")
            ? Period.ofMonths(1 + random.nextInt(30)).toString()
            : Fraction.parse(random.nextBoolean() ? "1/2" : "4").toString());
  }

  private Tree free(int depth) {
    return switch (random.nextInt(depth > 3 ? 5 : 7)) {
      case 0 -> new Tree.Words(oneOf(TEXTS.toArray(String[]::new)));
      case 1 -> number(random.nextLong());
      case 2 -> decimal(new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(40)));
      case 3 -> new Tree.Flag(random.nextBoolean());
      case 4 -> Tree.Nothing.NULL;
      case 5 -> new Tree.Items(List.of(free(depth + 1), free(depth + 1)));
      default ->
          new Tree.Members(
              List.of(oneOf(TEXTS.toArray(String[]::new)), "k"),
              List.of(free(depth + 1), free(depth + 1)));
    };
  }

  private static Tree number(long value) {
    return Tree.Numeral.integer(Long.toString(value), value);
  }

  private static Tree decimal(BigDecimal value) {
    return new Tree.Numeral(value.toString(), value);
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
