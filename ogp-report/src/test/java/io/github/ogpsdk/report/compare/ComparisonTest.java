package io.github.ogpsdk.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.report.text.ComparisonPage;
import io.github.ogpsdk.report.text.Screen;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.RequirementSummary;
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
  void aMemberWithoutVerdictsIsNamedApart() {
    Screen screen = new Screen(80, false);
    Grid grid = Grids.requirements(THREE, Selection.ALL, Locale.ENGLISH);

    new ComparisonPage(Names.words(Locale.ENGLISH), screen).print(grid);

    assertThat(grid.left()).containsExactly("Latvia");
    assertThat(screen.text())
        .containsOnlyOnce("No verdict here for 1 member: Latvia.")
        .containsOnlyOnce("\nPeru ")
        .containsOnlyOnce("\nItaly ");
  }

  /** Each member has the requirements of its newest plan, those that fail most first. */
  @Test
  void rowsAreMembersWithTheirNewestPlan() {
    Grid.Table table = Grids.requirements(THREE, MINIMUM, Locale.ENGLISH).tables().get(0);

    assertThat(table.columns())
        .extracting(Grid.Head::code)
        .containsExactly("1.1", "2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "5.1");
    for (int i = 0; i < table.rows().size(); i++) {
      Assessed member = of(table.rows().get(i).document());
      List<RequirementSummary> newest = newest(member);
      for (int j = 0; j < newest.size(); j++) {
        assertThat(table.cells().get(i).get(j).orElseThrow().united())
            .isEqualTo(newest.get(j).verdict());
      }
      assertThat(i == 0 || count(table, i - 1) >= count(table, i)).isTrue();
    }
    assertThat(Grids.requirements(THREE, MINIMUM, Locale.ENGLISH).transposed().tables().get(0))
        .satisfies(
            t -> {
              assertThat(t.rows()).isEqualTo(table.columns());
              assertThat(t.cells().get(1).get(0).orElseThrow().united())
                  .isEqualTo(table.cells().get(0).get(1).orElseThrow().united());
            });
  }

  private static int count(Grid.Table table, int row) {
    return table.count(row, Verdict.NOT_MET);
  }

  private static Assessed of(String document) {
    return THREE.stream()
        .filter(a -> a.assessment().document().id().equals(document))
        .findFirst()
        .orElseThrow();
  }

  private static List<RequirementSummary> newest(Assessed member) {
    return AssessmentSummary.of(Undated.leftOut(member).assessment())
        .requirements()
        .values()
        .stream()
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
