package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the twenty rules are about, as facts for engines that judge the objects themselves. */
public final class Subjects {
  private Subjects() {}

  /**
   * A commitment.
   *
   * @param commitment the commitment
   * @param national whether the member is a country
   */
  public record OfPlan(Commitment commitment, boolean national) {}

  /**
   * A seat table.
   *
   * @param body the body
   * @param table its table
   */
  public record OfBody(Mechanism body, Composition table) {}

  /**
   * A meeting.
   *
   * @param meeting the meeting
   * @param asOf the day of judgement
   */
  public record Held(Meeting meeting, LocalDate asOf) {}

  /**
   * A phase of a cycle.
   *
   * @param coCreation whether it is co-creation, else implementation
   * @param from the first day
   * @param to the last day
   * @param spaces the bodies that serve the cycle
   * @param notices what was announced before co-creation
   * @param repositories where documents are
   */
  public record InPhase(
      boolean coCreation,
      LocalDate from,
      LocalDate to,
      List<Mechanism> spaces,
      Listing<Notice> notices,
      Listing<Site> repositories) {}

  /**
   * A year of a plan.
   *
   * @param from the first day
   * @param to the last day
   * @param spaces the bodies that serve the cycle
   * @param repositories where documents are
   */
  public record InYear(
      LocalDate from, LocalDate to, List<Mechanism> spaces, Listing<Site> repositories) {}

  /** Gives each subject of a partnership. */
  public static void each(Partnership partnership, Consumer<Object> facts) {
    LocalDate asOf = partnership.asOf().orElseThrow().latest();
    boolean national = partnership.member().type() == MemberType.NATIONAL;
    for (Mechanism body : partnership.mechanisms()) {
      body.compositions().forEach(table -> facts.accept(new OfBody(body, table)));
      body.meetings().forEach(meeting -> facts.accept(new Held(meeting, asOf)));
    }
    Listing<Site> repositories = partnership.publication().orElseThrow().repositories();
    for (Cycle cycle : partnership.cycles()) {
      for (Commitment commitment : cycle.plan().orElseThrow().commitments()) {
        facts.accept(new OfPlan(commitment, national));
      }
      List<Mechanism> spaces = spaces(partnership, cycle);
      Listing<Notice> notices = cycle.coCreation().orElseThrow().notice();
      Phase before = Phase.coCreation(cycle, asOf);
      Phase after = Phase.implementation(cycle, asOf);
      facts.accept(new InPhase(true, before.from(), before.to(), spaces, notices, repositories));
      facts.accept(new InPhase(false, after.from(), after.to(), spaces, notices, repositories));
      for (Phase year : Phase.years(cycle, asOf)) {
        facts.accept(new InYear(year.from(), year.to(), spaces, repositories));
      }
    }
  }

  static List<Mechanism> spaces(Partnership partnership, Cycle cycle) {
    List<Mechanism> spaces = new ArrayList<>();
    for (Mechanism body : partnership.mechanisms()) {
      if (cycle.mechanisms().items().contains(body.id())) {
        spaces.add(body);
      }
    }
    return spaces;
  }
}
