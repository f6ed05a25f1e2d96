package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.List;

/**
 * A member's standing on the day of judgement and before: what is recorded and what the verdicts
 * would make of it, side by side, track by track.
 *
 * @param status the status of membership over time, from recorded steps, oldest first
 * @param tracks procedural review, Response Policy, eligibility and the member's own will
 * @param cohorts in which year's group each plan falls, where a delay can move it
 * @ogp.source OGP: Procedural Review; Response Policy; eligibility criteria
 */
@OgpRecord
public record StandingReport(
    List<StatusPeriod> status, List<TrackStanding> tracks, List<CohortStep> cohorts) {
  /** Copies the lists. */
  public StandingReport {
    status = NullSafe.list(status);
    tracks = NullSafe.list(tracks);
    cohorts = NullSafe.list(cohorts);
  }
}
