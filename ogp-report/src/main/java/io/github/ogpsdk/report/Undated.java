package io.github.ogpsdk.report;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cycles that several editions may judge, because no date says which: a page names the editions and
 * leaves their findings out, which the JSON has all the same.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Undated {
  private Undated() {}

  /** Returns the editions that may judge, by the id of the cycle. */
  public static Map<String, List<Rulebook>> editions(Assessed assessed) {
    Map<String, Map<String, Rulebook>> byCycle = new LinkedHashMap<>();
    for (Finding finding : assessed.assessment().findings()) {
      Optional<Rulebook> edition = assessed.rulebook(finding.rulebook()).filter(Undated::isEdition);
      if (finding.cycle().isPresent() && edition.isPresent()) {
        byCycle
            .computeIfAbsent(finding.cycle().get(), c -> new LinkedHashMap<>())
            .put(finding.rulebook(), edition.get());
      }
    }
    Map<String, List<Rulebook>> several = new LinkedHashMap<>();
    byCycle.forEach(
        (cycle, books) -> {
          if (areSeveral(books.values())) {
            several.put(cycle, List.copyOf(books.values()));
          }
        });
    return several;
  }

  /** Returns what was assessed without the findings of those editions on those cycles. */
  public static Assessed leftOut(Assessed assessed) {
    Map<String, List<Rulebook>> undated = editions(assessed);
    if (undated.isEmpty()) {
      return assessed;
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : assessed.assessment().findings()) {
      boolean isLeft =
          finding.cycle().filter(undated::containsKey).isPresent()
              && assessed.rulebook(finding.rulebook()).filter(Undated::isEdition).isPresent();
      if (!isLeft) {
        kept.add(finding);
      }
    }
    return new Assessed(
        assessed.partnership(),
        assessed.assessment().withFindings(kept),
        assessed.day(),
        assessed.rulebooks());
  }

  private static boolean isEdition(Rulebook book) {
    return !book.effective().isAlways() && book.members().isEmpty();
  }

  /** Whether two of them were never in force together. */
  private static boolean areSeveral(Collection<Rulebook> books) {
    return books.stream().anyMatch(a -> books.stream().anyMatch(b -> isBefore(a, b)));
  }

  private static boolean isBefore(Rulebook a, Rulebook b) {
    return a.effective().to().isPresent()
        && b.effective().from().isPresent()
        && b.effective().from().get().isCertainlyAfter(a.effective().to().get());
  }
}
