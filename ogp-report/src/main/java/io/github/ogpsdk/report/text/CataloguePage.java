package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of rulebooks as a table: id, title, and under it how binding each is. */
public final class CataloguePage {
  private final Phrasebook phrases;
  private final Screen screen;
  private final Explainer explainer;

  /** Creates the page. */
  public CataloguePage(Phrasebook phrases, Screen screen) {
    this.phrases = phrases;
    this.screen = screen;
    this.explainer = Explainer.in(phrases.locale());
  }

  /** Prints rulebooks, those without rules last and in one line each. */
  public void print(List<Rulebook> books) {
    int column =
        books.stream()
            .flatMap(b -> Stream.concat(b.rules().stream().map(Rule::id), definitions(b)))
            .mapToInt(Cells::of)
            .max()
            .orElse(0);
    screen.print(Prose.of(new RuleWords(phrases).total(books)));
    for (Rulebook book : books) {
      print(book, Math.min(column + 4, screen.columns() / 2));
    }
    screen.gap().print(Prose.of(Style.FAINT, phrases.get("rules.more")));
  }

  private static Stream<String> definitions(Rulebook book) {
    return book.definitions().stream().map(Definition::id);
  }

  private void print(Rulebook book, int column) {
    String language = phrases.tag();
    Prose heading = Prose.of(Style.BOLD, book.id()).add(" — " + book.title().in(language));
    screen.gap().print(0, 2, heading);
    if (book.rules().isEmpty() && book.definitions().isEmpty()) {
      screen.print(2, 2, Prose.of(Style.FAINT, phrases.get("rules.none")));
    }
    Optional<Level> level = Optional.empty();
    for (Rule rule : book.rules()) {
      if (!level.equals(Optional.of(rule.level()))) {
        level = Optional.of(rule.level());
        screen.print(2, 2, Prose.of(Style.FAINT, explainer.level(rule.level())));
      }
      Prose title = Prose.of(rule.title().in(language));
      if (rule.disabled().isPresent()) {
        title.add(Style.OPEN, " (" + phrases.get("rules.off") + ")");
      }
      screen.print(2, Prose.of(Style.BOLD, rule.id()), column, title);
    }
    if (!book.definitions().isEmpty()) {
      screen.print(2, 2, Prose.of(Style.FAINT, phrases.get("rules.definitions")));
    }
    for (Definition definition : book.definitions()) {
      screen.print(
          2,
          Prose.of(Style.BOLD, definition.id()),
          column,
          Prose.of(definition.title().in(language)));
    }
  }
}
