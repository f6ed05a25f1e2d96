package io.github.ogpsdk.cli.command;

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
   * Returns the rulebooks with those that they extend, changed as they say; what cannot be found,
   * read or laid over is reported.
   */
  Overlay laidOver(Problems problems) {
    Books named = new Books(names, problems);
    List<Rulebook> books = chosen(named);
    try {
      return Overlay.lay(books);
    } catch (RulebookException e) {
      named.report(e);
      return new Overlay(books, List.of());
    }
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
