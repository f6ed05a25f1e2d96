package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.SectorTree;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.engine.CompileFault;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sectors that a partnership and the rulebooks used declare, in one tree. */
final class Declarations {
  private final Map<String, Sector> places = new LinkedHashMap<>();
  private final Map<String, String> documents = new HashMap<>();
  private final List<CompileProblem> problems = new ArrayList<>();

  private Declarations() {}

  /**
   * Returns the tree of an assessment.
   *
   * @throws RulebookException if two declare one sector in different places
   */
  static SectorTree of(Partnership partnership, List<Rulebook> books) {
    if (partnership.sectors().isEmpty() && books.stream().allMatch(b -> b.sectors().isEmpty())) {
      return SectorTree.LISTED;
    }
    Declarations all = new Declarations();
    all.add(partnership.id(), partnership.sectorPlaces());
    books.stream()
        .filter(b -> RulebookSelector.isFor(b, partnership))
        .forEach(b -> all.add(b.id(), b.sectorPlaces()));
    if (!all.problems.isEmpty()) {
      throw new RulebookException(all.problems);
    }
    return SectorTree.of(all.places);
  }

  private void add(String document, Map<String, Sector> declared) {
    declared.forEach(
        (code, under) -> {
          Sector before = places.putIfAbsent(code, under);
          String other = documents.putIfAbsent(code, document);
          if (before != null && other != null && !before.equals(under)) {
            problems.add(
                CompileProblem.of(
                    document,
                    "/sectors/" + code + "/under",
                    "",
                    Set.of(),
                    CompileFault.OTHER_PLACE,
                    code,
                    under.code(),
                    before.code(),
                    other));
          }
        });
  }
}
