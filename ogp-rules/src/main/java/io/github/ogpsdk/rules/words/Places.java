package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places of a document in words, such as "body “Foro”, meeting of 10 January 2024, date". */
final class Places {
  private final Words words;
  private final Amounts amounts;

  Places(Words words, Amounts amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** Returns a JSON Pointer in words; without a document its objects are only numbered. */
  String place(String pointer, @Nullable Partnership document) {
    if (pointer.isEmpty()) {
      return words.say(Phrase.PLACE_DOCUMENT);
    }
    if (!pointer.startsWith("/")) {
      return pointer;
    }
    List<String> parts = new ArrayList<>();
    Object here = document;
    String list = "";
    for (String token : tokens(pointer)) {
      if (list.isEmpty()) {
        Optional<String> noun = words.bundle(Topic.MEMBERS).find(token);
        if (noun.isEmpty()) {
          return pointer;
        }
        parts.add(noun.get());
        here = here == null ? null : Members.of(here, token);
        list = words.bundle(Topic.MEMBERS).find(token + ".one").isPresent() ? token : "";
      } else {
        String all = parts.remove(parts.size() - 1);
        if (token.equals("-")) {
          parts.add(words.say(Phrase.PLACE_ONE_MORE, all));
          here = null;
        } else {
          here = here instanceof Listing<?> items ? Members.item(items, token) : null;
          parts.add(item(words.bundle(Topic.MEMBERS).get(list + ".one"), here, token));
        }
        list = "";
      }
    }
    return String.join(", ", parts);
  }

  /** Returns the place of a list, for a pointer to one more of its items. */
  static String listOf(String pointer) {
    return pointer.substring(0, pointer.length() - 2);
  }

  /** Returns whether a pointer names one more item of a list. */
  static boolean isOneMore(String pointer) {
    return pointer.endsWith("/-");
  }

  private static List<String> tokens(String pointer) {
    return List.of(pointer.substring(1).split("/", -1)).stream()
        .map(t -> t.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  private String item(String noun, @Nullable Object item, String token) {
    if (item != null) {
      for (String member : List.of("name", "title", "label")) {
        if (Members.of(item, member) instanceof Text name) {
          return words.say(Phrase.PLACE_NAMED, noun, name.in(words.language().tag()));
        }
      }
      for (String member : List.of("date", "published", "submitted")) {
        if (Members.of(item, member) instanceof PartialDate date) {
          return words.say(
              date.isExact() ? Phrase.PLACE_DATED : Phrase.PLACE_DATED_PARTLY,
              noun,
              amounts.date(date.toString()));
        }
      }
      if (Members.of(item, "from") instanceof PartialDate from) {
        return words.say(Phrase.PLACE_SINCE, noun, amounts.since(from.toString()));
      }
      for (String member : List.of("id", "holder", "organization")) {
        if (Members.of(item, member) instanceof String id) {
          return words.say(Phrase.PLACE_NAMED, noun, id);
        }
      }
      for (String member : List.of("sector", "role", "subject", "variable", "measure")) {
        Object code = Members.of(item, member);
        if (code != null && !(code instanceof Text)) {
          return words.say(Phrase.PLACE_CODED, noun, words.code(code.toString()));
        }
      }
    }
    return words.say(Phrase.PLACE_NUMBERED, noun, number(token));
  }

  private static String number(String index) {
    try {
      return Integer.toString(Integer.parseInt(index) + 1);
    } catch (NumberFormatException e) {
      return index;
    }
  }

  /** Returns a derived part in words, such as "plan year 2". */
  String part(Part part) {
    String number = part.number().map(n -> Integer.toString(n)).orElse("");
    if (part.code().equals("plan-year") && part.number().isPresent()) {
      return words.say(Phrase.PART_PLAN_YEAR, number);
    }
    String noun =
        Vocabulary.kind(part.code())
            .map(Kind::label)
            .map(l -> l.in(words.language().tag()))
            .orElseGet(() -> words.code(part.code()));
    if (part.name().isPresent()) {
      return words.say(Phrase.PART_NAMED, noun, part.name().get());
    }
    return number.isEmpty() ? noun : words.say(Phrase.PART_NUMBERED, noun, number);
  }

  /** Returns a place and the derived part of it, where there is one. */
  String place(String pointer, Optional<Part> part, @Nullable Partnership document) {
    String place = place(pointer, document);
    if (part.isEmpty()) {
      return place;
    }
    return pointer.isEmpty() ? part(part.get()) : place + ", " + part(part.get());
  }
}
