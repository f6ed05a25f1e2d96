package io.github.ogpsdk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
  private static List<Failure> failures(String member) {
    Assessed assessed = Examples.of(member);
    return new Failures(new Names(assessed, Locale.ENGLISH))
        .of(Undated.leftOut(assessed).assessment().findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"peru", "united-states", "canada"})
  void eachReasonIsToldOnceAndNoRuleIsLost(String member) {
    List<Failure> failures = failures(member);

    assertThat(failures).extracting(f -> f.said() + f.unread()).doesNotHaveDuplicates();
    assertThat(failures).allMatch(f -> !f.rules().isEmpty());
    List<String> failed =
        Undated.leftOut(Examples.of(member)).assessment().findings().stream()
            .filter(f -> f.verdict() == Verdict.NOT_MET)
            .map(Finding::rule)
            .distinct()
            .toList();
    assertThat(
            failures.stream()
                .flatMap(f -> f.rules().stream())
                .map(r -> r.anchor().replaceFirst("^f-", "").replaceFirst("-\\d+$", ""))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            failed.stream().map(r -> r.replaceFirst("-\\d+$", "")).distinct().toList());
  }

  @Test
  void minimumRequirementComesFirstAndWhatWasNotReadLast() {
    List<Failure> failures = failures("united-states");

    assertThat(failures.get(0).rules().get(0).anchor()).startsWith("f-P22-1.1-");
    assertThat(failures.stream().filter(f -> f.rules().get(0).anchor().startsWith("f-P17-")))
        .isNotEmpty()
        .allMatch(Failure::unread);
  }

  @Test
  void notesOfTheAuthorsStandBesideWhatIsNotMet() {
    assertThat(failures("peru"))
        .filteredOn(f -> f.rules().get(0).anchor().startsWith("f-P17-FORUM"))
        .flatExtracting(Failure::notes)
        .singleElement()
        .asString()
        .startsWith("\"No forum\" is the design report's answer for the making of the plan;");
  }

  @Test
  void ruleThatFailsInTwoPhasesNamesItsCycleOnce() {
    assertThat(failures("united-states"))
        .flatExtracting(Failure::rules)
        .filteredOn(r -> r.title().equals("Does a forum exist?"))
        .extracting(Failure.Rule::subjects)
        .containsExactly("Plan 2019–2022 (4th)");
  }
}
