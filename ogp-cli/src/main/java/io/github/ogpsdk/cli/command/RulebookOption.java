package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says which rulebooks to look at: all that ship, others by file. */
final class RulebookOption {
  @Option(
      names = "--rulebook",
      paramLabel = "ID|FILE",
      description =
          "Look at this rulebook only; with + before it, at those that ship and this one."
              + " Repeatable.")
  private List<String> names = List.of();

  /** Returns the rulebooks; what cannot be found or read is reported. */
  List<Rulebook> rulebooks(Problems problems) {
    Books books = new Books(names, problems);
    List<Rulebook> chosen =
        new ArrayList<>(books.only().isEmpty() ? Rulebooks.shipped() : books.only());
    books.added().stream().filter(b -> !chosen.contains(b)).forEach(chosen::add);
    return chosen;
  }
}
