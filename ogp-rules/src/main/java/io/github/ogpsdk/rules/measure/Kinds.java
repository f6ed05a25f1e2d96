package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.ChairRule;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Decision;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Selection;
import io.github.ogpsdk.model.cycle.Coding;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Milestone;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.PlanChange;
import io.github.ogpsdk.model.cycle.ReasonedResponse;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.model.cycle.SelfAssessment;
import io.github.ogpsdk.model.partnership.EligibilityScore;
import io.github.ogpsdk.model.partnership.Metric;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.Update;
import io.github.ogpsdk.rules.eval.Kind;

/** The kinds of object that rules can be about, such as {@code mechanism}. */
public final class Kinds {
  public static final Kind<Notice> NOTICE = Kind.of("notice", Notice.class, "cycle", "notices");
  public static final Kind<Consultation> CHANNEL =
      Kind.of("channel", Consultation.class, "cycle", "inputChannels");
  public static final Kind<ReasonedResponse> RESPONSE =
      Kind.of("response", ReasonedResponse.class, "cycle", "responses");
  public static final Kind<Commitment> COMMITMENT =
      Kind.of("commitment", Commitment.class, "cycle", "commitments");
  public static final Kind<Milestone> MILESTONE =
      Kind.of("milestone", Milestone.class, "commitment", "milestones");
  public static final Kind<Coding> CODING = Kind.of("coding", Coding.class, "cycle", "codings");
  public static final Kind<EligibilityScore> ELIGIBILITY_SCORE =
      Kind.of("eligibility-score", EligibilityScore.class, "partnership", "eligibilityScores");
  public static final Kind<Metric> METRIC =
      Kind.of("metric", Metric.class, "eligibility-score", "metrics");
  public static final Kind<Review> REVIEW = Kind.of("review", Review.class, "cycle", "reviews");
  public static final Kind<Membership> CHAIR_TERM =
      Kind.of("chair-term", Membership.class, "mechanism", "chairTerms");
  public static final Kind<ChairGroup> CHAIR_GROUP =
      Kind.of("chair-group", ChairGroup.class, "mechanism", "chairGroups");
  public static final Kind<Membership> MEMBERSHIP =
      Kind.of("membership", Membership.class, "mechanism", "memberships");
  public static final Kind<Selection> SELECTION =
      Kind.of("selection", Selection.class, "mechanism", "selections");
  public static final Kind<ChairRule> CHAIR_RULE =
      Kind.of("chair-rule", ChairRule.class, "charter", "chairRules");
  public static final Kind<Plan> PLAN = Kind.of("plan", Plan.class, "cycle", "plans");
  public static final Kind<PlanChange> REFRESH =
      Kind.of("refresh", PlanChange.class, "plan", "refreshes");
  public static final Kind<PlanChange> AMENDMENT =
      Kind.of("amendment", PlanChange.class, "plan", "amendments");
  public static final Kind<SelfAssessment> SELF_ASSESSMENT =
      Kind.of("self-assessment", SelfAssessment.class, "plan", "selfAssessments");
  public static final Kind<Commitment> STANDALONE_COMMITMENT =
      Kind.of("standalone-commitment", Commitment.class, "partnership", "standaloneCommitments");
  public static final Kind<Site> WEBSITE =
      Kind.of("website", Site.class, "partnership", "websites");
  public static final Kind<Site> REPOSITORY =
      Kind.of("repository", Site.class, "partnership", "repositories");
  public static final Kind<Update> UPDATE =
      Kind.of("update", Update.class, "repository", "updates");
  public static final Kind<Composition> SEAT_TABLE =
      Kind.of("seat-table", Composition.class, "mechanism", "seatTables");
  public static final Kind<CharterYear> CHARTER_YEAR =
      Kind.of("charter-year", CharterYear.class, "charter", "charterYears");
  public static final Kind<QuorumDemand> QUORUM_DEMAND =
      Kind.of("quorum-demand", QuorumDemand.class, "meeting", "quorumDemands");
  public static final Kind<Decision> DECISION =
      Kind.of("decision", Decision.class, "mechanism", "decisions");
  public static final Kind<VoteDemand> VOTE_DEMAND =
      Kind.of("vote-demand", VoteDemand.class, "decision", "voteDemands");
  public static final Kind<Partnership> PARTNERSHIP = Kind.root("partnership", Partnership.class);
  public static final Kind<Cycle> CYCLE = Kind.of("cycle", Cycle.class, "partnership", "cycles");
  public static final Kind<PlanYear> PLAN_YEAR =
      Kind.of("plan-year", PlanYear.class, "cycle", "planYears");
  public static final Kind<PlanYear> PHASE_YEAR =
      Kind.of("phase-year", PlanYear.class, "cycle", "phaseYears");
  public static final Kind<Mechanism> MECHANISM =
      Kind.of("mechanism", Mechanism.class, "partnership", "mechanisms");
  public static final Kind<Charter> CHARTER =
      Kind.of("charter", Charter.class, "mechanism", "charters");
  public static final Kind<Meeting> MEETING =
      Kind.of("meeting", Meeting.class, "mechanism", "meetings");
  public static final Kind<StandingEvent> PROCESS_LETTER =
      Kind.of("process-letter", StandingEvent.class, "cycle", "processLetters");
  public static final Kind<StandingEvent> REVIEW_CLOSING =
      Kind.of("review-closing", StandingEvent.class, "partnership", "reviewClosings");
  public static final Kind<StandingEvent> LETTER_OF_CONCERN =
      Kind.of("letter-of-concern", StandingEvent.class, "partnership", "lettersOfConcern");
  public static final Kind<StandingEvent> RESPONSE_STEP =
      Kind.of("response-step", StandingEvent.class, "partnership", "responseSteps");
  public static final Kind<StandingEvent> RESTORATION =
      Kind.of("restoration", StandingEvent.class, "partnership", "restorations");

  private Kinds() {}
}
