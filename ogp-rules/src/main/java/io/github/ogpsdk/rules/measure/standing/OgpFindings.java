package io.github.ogpsdk.rules.measure.standing;

import io.github.ogpsdk.model.cycle.Assessor;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.TriggerGround;
import java.util.Set;

/** Who finds for OGP that a cycle was contrary to process, and which letters say so. */
public final class OgpFindings {
  /** Those whose answers on the process are OGP's own. */
  static final Set<Assessor> ASSESSORS =
      Set.of(Assessor.IRM, Assessor.SUPPORT_UNIT, Assessor.COMMITTEE);

  static final Set<TriggerGround> OF_LATENESS =
      Set.of(TriggerGround.PLAN_LATE, TriggerGround.NO_PLAN);

  private OgpFindings() {}

  /** Returns whether an assessor's answers on the process are OGP's own. */
  public static boolean isOfOgp(Assessor assessor) {
    return ASSESSORS.contains(assessor);
  }

  /**
   * Returns whether a letter says that a cycle was contrary to process; one that a plan is late
   * does where it gives lateness as a ground of its own.
   */
  public static boolean saysContrary(StandingEvent event) {
    return switch (event.type()) {
      case CONTRARY_LETTER, UNDER_REVIEW_LETTER -> true;
      case LATE_LETTER -> event.grounds().items().stream().anyMatch(OF_LATENESS::contains);
      default -> false;
    };
  }
}
