package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.report.Assessed;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words of a page are in another language than the page, such as the Spanish title of a
 * charter on an English page: readers aloud must be told.
 */
final class Tongues {
  /** Nothing is in another language. */
  static final Tongues NONE = new Tongues("");

  /** A name inside a sentence stands in quotation marks. */
  private static final Pattern QUOTED = Pattern.compile("[“«]\u00a0?(.+?)\u00a0?[”»]");

  private final String page;
  private final Map<String, String> tags = new HashMap<>();

  private Tongues(String page) {
    this.page = page;
  }

  /**
   * Some words and their language.
   *
   * @param tag a BCP 47 tag such as {@code es}; empty where it is that of the page
   */
  record Piece(String words, String tag) {}

  /** Looks through a partnership and its rulebooks for texts that the page has in one language. */
  static Tongues of(Assessed assessed, String page) {
    Tongues tongues = new Tongues(page);
    tongues.visit(assessed.partnership());
    assessed.rulebooks().forEach(tongues::visit);
    return tongues;
  }

  /** Returns words in pieces: all of it where it is a text, else names in quotation marks. */
  List<Piece> pieces(String value) {
    String whole = tags.get(value);
    if (whole != null || tags.isEmpty()) {
      return List.of(new Piece(value, whole == null ? "" : whole));
    }
    List<Piece> pieces = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(value);
    int from = 0;
    while (quoted.find()) {
      String tag = tags.get(quoted.group(1));
      if (tag != null) {
        pieces.add(new Piece(value.substring(from, quoted.start(1)), ""));
        pieces.add(new Piece(quoted.group(1), tag));
        from = quoted.end(1);
      }
    }
    pieces.add(new Piece(value.substring(from), ""));
    return pieces;
  }

  private void visit(Object value) {
    if (value instanceof Text text) {
      text(text);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (value instanceof Listing<?> list) {
      list.items().forEach(this::visit);
    } else if (value instanceof List<?> list) {
      list.forEach(this::visit);
    } else if (value instanceof Record object) {
      for (RecordComponent component : object.getClass().getRecordComponents()) {
        visit(read(component, object));
      }
    }
  }

  private void text(Text text) {
    String shown = text.in(page);
    text.byLanguage().entrySet().stream()
        .filter(e -> e.getValue().equals(shown))
        .findFirst()
        .map(Map.Entry::getKey)
        .filter(tag -> !tag.isEmpty() && !language(tag).equals(language(page)))
        .ifPresent(tag -> tags.put(shown, tag));
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static Object read(RecordComponent component, Object owner) {
    try {
      Object value = component.getAccessor().invoke(owner);
      return value == null ? Optional.empty() : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
