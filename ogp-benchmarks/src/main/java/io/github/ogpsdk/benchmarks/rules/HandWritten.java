package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.List;

/** Plain Java and no engine: the floor that everything is compared with. */
public final class HandWritten implements Engine {
  @Override
  public Failures failures(Partnership partnership) {
    LocalDate asOf = partnership.asOf().orElseThrow().latest();
    Failures failures = new Failures();
    boolean national = partnership.member().type() == MemberType.NATIONAL;
    for (Mechanism body : partnership.mechanisms()) {
      body(body, asOf, failures);
    }
    for (Cycle cycle : partnership.cycles()) {
      for (Commitment commitment : cycle.plan().orElseThrow().commitments()) {
        commitment(commitment, national, failures);
      }
      phases(partnership, cycle, asOf, failures);
    }
    return failures;
  }

  private static void commitment(Commitment c, boolean national, Failures failures) {
    failures.addIf(CommitmentChecks.lacksText(c), 0);
    failures.addIf(CommitmentChecks.hasNotOneLead(c), 1);
    failures.addIf(CommitmentChecks.lacksDates(c), 2);
    failures.addIf(CommitmentChecks.lacksMilestone(c), 3);
    failures.addIf(CommitmentChecks.hasMilestoneOutside(c), 4);
    failures.addIf(CommitmentChecks.lacksStakeholder(c), 5);
    failures.addIf(national && CommitmentChecks.hasOtherId(c), 6);
    failures.addIf(CommitmentChecks.servesNoValue(c), 7);
    failures.addIf(CommitmentChecks.servesOnlyOthers(c), 8);
  }

  private static void body(Mechanism body, LocalDate asOf, Failures failures) {
    for (Composition table : body.compositions()) {
      failures.addIf(Checks.isUnbalanced(body, table), 9);
      failures.addIf(Checks.hasFewKinds(table), 10);
      failures.addIf(Checks.hasUnnamed(table), 11);
    }
    for (Meeting meeting : body.meetings()) {
      failures.addIf(Checks.lacksAgenda(meeting), 12);
      failures.addIf(Checks.lacksMinutes(meeting, asOf), 13);
    }
  }

  private static void phases(
      Partnership partnership, Cycle cycle, LocalDate asOf, Failures failures) {
    List<Mechanism> spaces = Subjects.spaces(partnership, cycle);
    var repositories = partnership.publication().orElseThrow().repositories();
    Phase before = Phase.coCreation(cycle, asOf);
    Phase after = Phase.implementation(cycle, asOf);
    for (Phase phase : List.of(before, after)) {
      failures.addIf(Checks.meetsTooSeldom(spaces, phase.from(), phase.to()), 14);
      failures.addIf(Checks.isOneSided(spaces, phase.from(), phase.to()), 15);
    }
    failures.addIf(
        Checks.lacksNotice(cycle.coCreation().orElseThrow().notice(), before.from()), 16);
    failures.addIf(Checks.lacksResults(repositories, after.from(), after.to()), 17);
    for (Phase year : Phase.years(cycle, asOf)) {
      failures.addIf(Checks.hasFewMeetings(spaces, year.from(), year.to()), 18);
      failures.addIf(Checks.hasFewUpdates(repositories, year.from(), year.to()), 19);
    }
  }
}
