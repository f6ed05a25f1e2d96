package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Overlay;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says which rulebooks to look at: all that ship, others by file. */
final class RulebookOption {
  @Option(
      names = "--rulebook",
      paramLabel = "ID|FILE",
      descriptionKey = "rulebooks",
      split = SettingsCheck.BETWEEN,
      completionCandidates = Candidates.OfRulebooksToUse.class)
  private List<String> names = List.of();

  /**
   * Rulebooks as they change each other.
   *
   * @param books the rulebooks, with those that they change
   * @param changes what some changed in rules of others
   */
  record Laid(List<Rulebook> books, List<RuleChange> changes) {}

  /**
   * Returns the rulebooks with those that they extend, changed as they say; what cannot be found,
   * read or laid over is reported.
   */
  Laid laidOver(Problems problems) {
    Books named = new Books(names, problems);
    List<Rulebook> books = chosen(named);
    List<RuleChange> changes = new ArrayList<>();
    for (Rulebook overlay : List.copyOf(books)) {
      if (overlay.extending().isEmpty()) {
        continue;
      }
      try {
        Overlay.extended(overlay, books).stream()
            .filter(b -> books.stream().noneMatch(o -> o.id().equals(b.id())))
            .forEach(books::add);
        List<Rulebook> under = books.stream().filter(b -> !b.id().equals(overlay.id())).toList();
        Overlay laid = Overlay.of(overlay, under);
        changes.addAll(laid.changes());
        laid.books().forEach(b -> books.replaceAll(o -> o.id().equals(b.id()) ? b : o));
      } catch (RulebookException e) {
        named.report(e);
      }
    }
    return new Laid(books, changes);
  }

  /** Returns the rulebooks; what cannot be found or read is reported. */
  List<Rulebook> rulebooks(Problems problems) {
    return chosen(new Books(names, problems));
  }

  private static List<Rulebook> chosen(Books books) {
    List<Rulebook> chosen =
        new ArrayList<>(books.only().isEmpty() ? Rulebooks.shipped() : books.only());
    books.added().stream().filter(b -> !chosen.contains(b)).forEach(chosen::add);
    return chosen;
  }
}
