package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.SectorTree;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.engine.CompileFault;
import io.github.ogpsdk.rules.engine.CompileProblem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether the sectors that rulebooks declare have a place. */
final class SectorPlaces {
  private SectorPlaces() {}

  /** Returns what is wrong with the declarations of a rulebook. */
  static List<CompileProblem> problems(Rulebook book) {
    List<CompileProblem> problems = new ArrayList<>();
    SectorTree tree = SectorTree.of(book.sectorPlaces());
    book.sectorPlaces()
        .forEach(
            (code, under) ->
                tree.fault(code)
                    .ifPresent(fault -> problems.add(problem(book, code, under.code(), fault))));
    return problems;
  }

  private static CompileProblem problem(
      Rulebook book, String code, String under, SectorTree.Fault fault) {
    String at = "/sectors/" + code.replace("~", "~0").replace("/", "~1");
    Set<String> known = new LinkedHashSet<>(Sector.codes());
    known.addAll(book.sectors().keySet());
    known.remove(code);
    return switch (fault) {
      case MALFORMED -> CompileProblem.of(book.id(), at, "", known, CompileFault.NO_SECTOR, code);
      case LISTED ->
          CompileProblem.of(book.id(), at, "", Set.of(), CompileFault.LISTED_SECTOR, code);
      case NO_SECTOR ->
          CompileProblem.of(book.id(), at + "/under", under, known, CompileFault.NO_SECTOR, under);
      case ENDLESS ->
          CompileProblem.of(
              book.id(),
              at + "/under",
              "",
              Set.of(),
              CompileFault.ENDLESS_SECTOR,
              code,
              Integer.toString(SectorTree.MOST_DEEP));
    };
  }
}
