package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.StandingReport;
import io.github.ogpsdk.model.assessment.TrackStanding;
import io.github.ogpsdk.model.assessment.TrackState;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import io.github.ogpsdk.model.partnership.StandingTrack;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A member's standing: what is recorded and what verdicts make of it, side by side. The tracks are
 * independent of each other; the status of membership is what the worst of them makes of it.
 *
 * @ogp.source OGP: Procedural Review; Response Policy; eligibility criteria
 */
public final class StandingReports {
  private static final Set<String> UNDER_REVIEW = Set.of(Machine.UNDER_REVIEW, Machine.INACTIVE);
  private static final Set<String> DERIVED_REVIEW =
      Set.of(Machine.UNDER_REVIEW, TwoCycles.IF_CONFIRMED);

  private static final String AGAINST_THE_RULES = "against-the-rules";

  private StandingReports() {}

  /** Returns the standing of a member, from the consequences for its cycles and recorded steps. */
  public static StandingReport of(Basis basis, List<Consequence> consequences) {
    List<Steps.Step> steps = Steps.of(basis);
    List<TrackStanding> tracks =
        Arrays.stream(StandingTrack.values())
            .map(t -> standing(t, Machine.of(t, steps), basis, consequences))
            .toList();
    return new StandingReport(StatusHistory.of(basis, steps), tracks, Cohorts.of(basis));
  }

  private static TrackStanding standing(
      StandingTrack track, TrackState recorded, Basis basis, List<Consequence> consequences) {
    TrackState derived =
        switch (track) {
          case PROCEDURAL -> new TwoCycles(basis, consequences).state();
          case RESPONSE -> byTheRules(recorded, basis);
          case ELIGIBILITY -> eligibility(basis);
          case VOLUNTARY -> TrackState.of(Machine.NOT_RULED);
        };
    return new TrackStanding(track.code(), recorded, derived, differs(track, recorded, derived));
  }

  private static boolean differs(StandingTrack track, TrackState recorded, TrackState derived) {
    return switch (track) {
      case PROCEDURAL, ELIGIBILITY ->
          UNDER_REVIEW.contains(recorded.code())
              ? derived.code().equals(Machine.NONE)
              : DERIVED_REVIEW.contains(derived.code());
      case RESPONSE -> derived.code().equals(AGAINST_THE_RULES);
      case VOLUNTARY -> false;
    };
  }

  /**
   * The Response Policy is decided case by case. No rule says that a member is to be suspended or
   * removed; rules say how the steps to it are taken, and verdicts whether they were.
   */
  private static TrackState byTheRules(TrackState recorded, Basis basis) {
    List<Finding> judged =
        basis.of(StandingTrack.RESPONSE).stream()
            .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE)
            .toList();
    List<Finding> failed = judged.stream().filter(f -> f.verdict() == Verdict.NOT_MET).toList();
    List<Finding> used = failed.isEmpty() ? judged : failed;
    if (judged.isEmpty()) {
      return TrackState.of(Machine.NOT_RULED);
    }
    boolean open = judged.stream().anyMatch(f -> f.verdict() == Verdict.INSUFFICIENT_EVIDENCE);
    String kept = open ? "undetermined" : "by-the-rules";
    return new TrackState(
        failed.isEmpty() ? kept : AGAINST_THE_RULES,
        Optional.empty(),
        used.stream().map(Finding::rule).distinct().toList(),
        recorded.cycles(),
        used.stream().map(UsedVerdict::of).toList(),
        recorded.at());
  }

  private static TrackState eligibility(Basis basis) {
    List<Finding> findings = basis.of(StandingTrack.ELIGIBILITY);
    Outlook outlook = Outlook.ofAll(findings.stream().map(Finding::verdict).toList());
    String code =
        findings.isEmpty()
            ? "undetermined"
            : switch (outlook) {
              case CONTRARY -> TwoCycles.IF_CONFIRMED;
              case UNDETERMINED -> "undetermined";
              case NONE -> Machine.NONE;
            };
    return new TrackState(
        code,
        Optional.empty(),
        basis.rules(StandingTrack.ELIGIBILITY),
        List.of(),
        findings.stream().map(UsedVerdict::of).toList(),
        List.of());
  }
}
