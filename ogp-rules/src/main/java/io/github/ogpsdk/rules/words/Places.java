package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places of a document in words, such as "body “Foro”, meeting of 10 January 2024, date". */
final class Places {
  private final Words words;
  private final ValueFormat amounts;
  private final CycleNames cycles;

  Places(Words words, ValueFormat amounts) {
    this.words = words;
    this.amounts = amounts;
    this.cycles = new CycleNames(words, amounts);
  }

  /**
   * Returns a JSON Pointer in words, the pointer itself where a member has none.
   *
   * @param document where objects find their names; without it they are only numbered
   */
  String place(String pointer, @Nullable Partnership document) {
    if (pointer.isEmpty()) {
      return words.say(Phrase.PLACE_DOCUMENT);
    }
    if (!pointer.startsWith("/")) {
      return pointer;
    }
    List<String> parts = new ArrayList<>();
    Object here = document;
    Object owner = null;
    String list = "";
    for (String token : pointer.substring(1).split("/", -1)) {
      if (list.isEmpty()) {
        boolean isList = isList(here, token);
        Optional<String> noun = ofType(here, token);
        if (noun.isEmpty()) {
          return pointer;
        }
        if (!isRepeated(here, token, pointer)) {
          parts.add(noun.get());
        }
        owner = here;
        here = here == null ? null : Members.of(here, token);
        list = isList ? token : "";
      } else {
        here = here instanceof Listing<?> items ? Members.item(items, token) : null;
        if (!token.equals("-")) {
          String noun = one(list, owner);
          parts.set(parts.size() - 1, item(noun, here, token, document));
        }
        list = "";
      }
    }
    return String.join(", ", parts);
  }

  /** Returns the noun for one item of a list, by its owner where it has one of its own. */
  private String one(String list, @Nullable Object owner) {
    Bundle bundle = words.bundle(Topic.MEMBERS);
    return Optional.ofNullable(owner)
        .flatMap(o -> bundle.find(list + "." + o.getClass().getSimpleName() + ".one"))
        .orElseGet(() -> bundle.get(list + ".one"));
  }

  /** Whether a part repeats the name of its owner, as "action plan" does behind "plan 2015". */
  private static boolean isRepeated(@Nullable Object owner, String token, String pointer) {
    return owner instanceof Cycle && token.equals("plan") && !pointer.endsWith("/plan");
  }

  /** Returns a place and the derived part of it, where there is one. */
  String place(String pointer, Optional<Part> part, @Nullable Partnership document) {
    String place = place(pointer, document);
    return part.map(p -> words.say(Phrase.PART, place, part(p))).orElse(place);
  }

  /** Returns a member in words, as a plural noun for a list. */
  Optional<String> member(String name) {
    return words.bundle(Topic.MEMBERS).find(name);
  }

  /** Returns the member at a JSON Pointer in words, by its owner where the document tells it. */
  Optional<String> member(String pointer, @Nullable Partnership document) {
    int slash = pointer.lastIndexOf('/');
    String name = pointer.substring(slash + 1);
    Object owner =
        document == null || slash < 0 ? null : Members.at(document, pointer.substring(0, slash));
    return ofType(owner, name);
  }

  /**
   * Returns a member in words; where members of several types share a name, each type can have a
   * word of its own, such as {@code term.Membership} or {@code mechanisms.Cycle}.
   */
  private Optional<String> ofType(@Nullable Object owner, String name) {
    return Optional.ofNullable(owner)
        .flatMap(o -> words.bundle(Topic.MEMBERS).find(name + "." + o.getClass().getSimpleName()))
        .or(() -> member(name));
  }

  /** Returns whether a member is a list. */
  boolean isList(String name) {
    return words.bundle(Topic.MEMBERS).find(name + ".one").isPresent();
  }

  /** Returns whether a place is that of a list; by the document where one name has both uses. */
  boolean isList(String pointer, @Nullable Partnership document) {
    int slash = pointer.lastIndexOf('/');
    String name = pointer.substring(slash + 1);
    Object owner =
        document == null || slash < 0 ? null : Members.at(document, pointer.substring(0, slash));
    return isList(owner, name);
  }

  private boolean isList(@Nullable Object owner, String name) {
    return owner == null ? isList(name) : Members.isList(owner, name).orElse(isList(name));
  }

  private String item(
      String noun, @Nullable Object item, String index, @Nullable Partnership document) {
    if (item instanceof Cycle cycle) {
      return cycles.plan(cycle);
    }
    if (item instanceof Record) {
      return named(noun, item)
          .or(() -> dated(noun, item))
          .or(() -> referred(noun, item, document))
          .or(() -> begun(noun, item))
          .or(() -> coded(noun, item))
          .orElseGet(() -> numbered(noun, index));
    }
    return item == null
        ? numbered(noun, index)
        : words.say(Phrase.PLACE_NAMED, noun, words.code(item.toString()));
  }

  private Optional<String> named(String noun, Object item) {
    for (String member : List.of("name", "title", "label")) {
      if (Members.of(item, member) instanceof Text name) {
        String words = name.in(this.words.language().tag());
        return Optional.of(this.words.say(Phrase.PLACE_NAMED, noun, words));
      }
    }
    return Optional.empty();
  }

  private Optional<String> dated(String noun, Object item) {
    for (String member : List.of("date", "published", "submitted")) {
      if (Members.of(item, member) instanceof PartialDate date) {
        Phrase phrase = date.isExact() ? Phrase.PLACE_DATED : Phrase.PLACE_DATED_PARTLY;
        return Optional.of(words.say(phrase, noun, amounts.date(date.toString())));
      }
    }
    return Optional.empty();
  }

  /** Returns the name of an organization; its id where the document has none. */
  String organization(String id, @Nullable Partnership document) {
    return Organizations.of(id, document).map(t -> t.in(words.language().tag())).orElse(id);
  }

  /** Returns an item by its own id, or by the name of the organization that it refers to. */
  private Optional<String> referred(String noun, Object item, @Nullable Partnership document) {
    if (Members.of(item, "id") instanceof String id) {
      return Optional.of(words.say(Phrase.PLACE_NAMED, noun, id));
    }
    for (String member : List.of("holder", "organization")) {
      if (Members.of(item, member) instanceof String id) {
        return Optional.of(words.say(Phrase.PLACE_NAMED, noun, organization(id, document)));
      }
    }
    return Optional.empty();
  }

  private Optional<String> begun(String noun, Object item) {
    return Members.of(item, "from") instanceof PartialDate from
        ? Optional.of(words.say(Phrase.PLACE_SINCE, noun, amounts.since(from.toString())))
        : Optional.empty();
  }

  private Optional<String> coded(String noun, Object item) {
    for (String member : List.of("sector", "role", "subject", "variable", "measure", "type")) {
      Object code = Members.of(item, member);
      if (code != null && !(code instanceof Text)) {
        return Optional.of(words.say(Phrase.PLACE_NAMED, noun, words.code(Members.wire(code))));
      }
    }
    return Optional.empty();
  }

  private String numbered(String noun, String index) {
    String number = index;
    try {
      number = Integer.toString(Math.addExact(Integer.parseInt(index), 1));
    } catch (ArithmeticException | NumberFormatException e) {
      return words.say(Phrase.PLACE_NUMBERED, noun, index);
    }
    return words.say(Phrase.PLACE_NUMBERED, noun, number);
  }

  /** Returns a derived part in words, such as "plan year 2". */
  String part(Part part) {
    String noun =
        Measures.STANDARD.kind(part.code()).isPresent()
            ? words.kind(part.code())
            : words.code(part.code());
    if (part.name().isPresent()) {
      return words.say(Phrase.PART_NAMED, noun, words.code(part.name().get()));
    }
    if (part.number().isEmpty()) {
      return noun;
    }
    String number = Integer.toString(part.number().get());
    return part.code().equals("plan-year")
        ? words.say(Phrase.PART_PLAN_YEAR, number)
        : words.say(Phrase.PART_NUMBERED, noun, number);
  }
}
