package io.github.ogpsdk.report.text;

import io.github.ogpsdk.report.dictionary.Dictionary;
import io.github.ogpsdk.report.dictionary.Entry;
import io.github.ogpsdk.report.dictionary.Field;
import io.github.ogpsdk.report.dictionary.Place;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a member of a document says, an object, or a code, on a screen. */
public final class DictionaryPage {
  private static final int MANY = 12;

  private final Dictionary dictionary;
  private final DictionaryWords words;
  private final Phrasebook phrases;
  private final Screen screen;
  private final Explainer explainer;

  /** Creates the page. */
  public DictionaryPage(Dictionary dictionary, Phrasebook phrases, Screen screen) {
    this.dictionary = dictionary;
    this.words = new DictionaryWords(dictionary, phrases);
    this.phrases = phrases;
    this.screen = screen;
    this.explainer = Explainer.in(phrases.locale());
  }

  /**
   * Prints what a name can mean: an object, a member, a code; nothing where it means nothing.
   *
   * @return the members of which that is said
   */
  public List<Place> print(String wanted) {
    Optional<Entry> entry = dictionary.entry(wanted);
    if (entry.isPresent()) {
      return entry(entry.get());
    }
    List<Place> places = dictionary.find(wanted);
    if (places.size() == 1) {
      place(places.get(0));
    } else if (places.size() > 1) {
      places(places);
    } else {
      code(wanted, dictionary.having(wanted));
    }
    return places;
  }

  private List<Place> entry(Entry entry) {
    about(entry);
    List<Place> uses = dictionary.uses(entry);
    if (!uses.isEmpty()) {
      String places =
          uses.stream()
              .map(p -> p.owner().name() + "." + p.field().name())
              .limit(MANY)
              .collect(Collectors.joining(", "));
      screen.gap();
      line("dictionary.in", "places", uses.size() > MANY ? places + ", …" : places);
    }
    return uses;
  }

  private void place(Place place) {
    screen.print(0, 2, Prose.of(Style.BOLD, place.path()).add(" — " + said(place.field())));
    for (Entry entry : dictionary.named(place.field().type().names())) {
      screen.gap();
      about(entry);
    }
  }

  private void places(List<Place> places) {
    int column = places.stream().mapToInt(p -> Cells.of(p.path())).max().orElse(0) + 4;
    places.forEach(p -> row(p.path(), said(p.field()), Math.min(column, screen.columns() / 2)));
    screen.gap();
    line("dictionary.more", "path", places.get(0).way());
  }

  private void code(String code, List<Entry> lists) {
    for (Entry list : lists) {
      screen.print(
          0,
          2,
          Prose.of(Style.BOLD, code)
              .add(" — " + DictionaryWords.code(list, code, explainer))
              .add(Style.FAINT, " (" + list.name() + ")"));
      screen.print(2, 2, Prose.of(list.description()));
    }
    if (!lists.isEmpty()) {
      screen.gap();
      line("dictionary.more", "path", lists.get(0).name());
    }
  }

  private void about(Entry entry) {
    screen.print(0, 2, Prose.of(Style.BOLD, entry.name()).add(" — " + entry.description()));
    List<Field> own = words.own(entry);
    int names = own.stream().mapToInt(f -> Cells.of(f.name())).max().orElse(0) + 4;
    own.forEach(f -> row(f.name(), said(f), names));
    List<Field> common = words.common(entry);
    if (!common.isEmpty()) {
      String members = common.stream().map(Field::name).collect(Collectors.joining(", "));
      line("dictionary.common", "members", members);
    }
    dictionary.named(entry.oneOf()).forEach(e -> row(e.name(), e.description(), 12));
    int codes = entry.codes().stream().mapToInt(Cells::of).max().orElse(0) + 4;
    entry.codes().forEach(c -> row(c, DictionaryWords.code(entry, c, explainer), codes));
    if (entry.codes().isEmpty()) {
      for (String example : entry.examples()) {
        example.lines().forEach(l -> screen.raw("  " + l));
      }
    }
  }

  private String said(Field field) {
    String type = words.type(field.type(), UnaryOperator.identity());
    return field.description()
        + " ("
        + (field.isRequired() ? type + ", " + phrases.get("dictionary.required") : type)
        + ")";
  }

  private void row(String name, String said, int column) {
    screen.print(2, Prose.of(Style.BOLD, name), column, Prose.of(said));
  }

  private void line(String key, String name, String value) {
    screen.print(2, 2, Prose.of(Style.FAINT, phrases.get(key, name, value)));
  }
}
