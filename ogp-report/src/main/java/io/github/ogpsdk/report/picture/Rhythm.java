package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * The longest time between two meetings that the rules of a time allow: three months under the plan
 * of one edition, six under that of another, none where no rule was judged.
 */
final class Rhythm {
  private static final Set<String> RULES = Set.of("P22-1.1-FREQ", "MSF-17-QTR");
  private static final String LONGEST = "maxGap";

  private final Partnership partnership;
  private final Assessment assessment;

  Rhythm(Partnership partnership, Assessment assessment) {
    this.partnership = partnership;
    this.assessment = assessment;
  }

  /** Returns what is allowed after a meeting; where several rules may apply, the longest. */
  Optional<Period> after(PartialDate meeting) {
    return assessment.findings().stream()
        .filter(f -> RULES.contains(f.rule()) && f.parameters().containsKey(LONGEST))
        .filter(f -> cycle(f).filter(c -> mayHold(c, meeting)).isPresent())
        .map(f -> Period.parse(f.parameters().get(LONGEST)))
        .max(Comparator.comparing(Period::toTotalMonths).thenComparing(Period::getDays));
  }

  private Optional<Cycle> cycle(Finding finding) {
    return partnership.cycles().stream()
        .filter(c -> finding.cycle().filter(c.id()::equals).isPresent())
        .findFirst();
  }

  /** Returns whether a meeting may fall between the start of co-creation and the plan's end. */
  private static boolean mayHold(Cycle cycle, PartialDate meeting) {
    Optional<LocalDate> start =
        cycle
            .coCreation()
            .flatMap(CoCreation::from)
            .or(() -> cycle.plan().flatMap(Plan::from))
            .map(PartialDate::earliest);
    Optional<LocalDate> end = cycle.plan().flatMap(Plan::to).map(PartialDate::latest);
    return start.filter(s -> !meeting.latest().isBefore(s)).isPresent()
        && end.map(e -> !meeting.earliest().isAfter(e)).orElse(true);
  }
}
