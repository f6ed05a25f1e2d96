package io.github.ogpsdk.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.text.ComparisonPage;
import io.github.ogpsdk.report.text.Screen;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final List<Assessed> THREE =
      List.of(Examples.of("peru"), Examples.of("italy"), Examples.of("latvia"));
  private static final Selection MINIMUM =
      new Selection(Set.of(), Set.of(Level.MINIMUM_REQUIREMENT), Set.of());

  @Test
  void everyVerdictIsCountedInItsCellAndNoneTwice() {
    Comparison comparison = Comparison.of(THREE, Selection.ALL, Locale.ENGLISH);

    for (int i = 0; i < THREE.size(); i++) {
      List<Finding> findings = THREE.get(i).assessment().findings();
      for (Verdict verdict : Verdict.values()) {
        int member = i;
        int inCells =
            comparison.rows().stream()
                .map(r -> r.cells().get(member))
                .flatMap(Optional::stream)
                .mapToInt(t -> t.of(verdict))
                .sum();
        int found = (int) findings.stream().filter(f -> f.verdict() == verdict).count();
        assertThat(inCells).as("%s of %s", verdict, i).isEqualTo(found);
        assertThat(comparison.columns().get(i).tally().of(verdict)).isEqualTo(found);
      }
    }
  }

  @Test
  void levelAndRegionChooseRowsAndColumns() {
    Selection europe =
        new Selection(Set.of(), Set.of(Level.MINIMUM_REQUIREMENT), Set.of(Region.EUROPE));

    Comparison comparison = Comparison.of(THREE, europe, Locale.ENGLISH);

    assertThat(comparison.columns()).extracting(Comparison.Column::id).containsExactly("it", "lv");
    assertThat(comparison.rows()).isNotEmpty();
    assertThat(comparison.rows())
        .extracting(Comparison.Row::level)
        .containsOnly(Level.MINIMUM_REQUIREMENT);
  }

  @Test
  void aMemberWithoutVerdictsIsSaidToHaveNone() {
    Screen screen = new Screen(80, false);

    new ComparisonPage(Names.words(Locale.ENGLISH), screen)
        .print(Comparison.of(THREE, MINIMUM, Locale.ENGLISH));

    assertThat(screen.text().lines().filter(l -> l.contains("Latvia")).toList())
        .singleElement()
        .asString()
        .endsWith("none assessed");
    assertThat(new VerdictCounts(List.of()).total()).isZero();
  }
}
