package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.partnership.TriggerGround;

/**
 * A rule whose failure makes a cycle contrary to process, with the ground that letters name.
 *
 * <p>Which of them were in force for a cycle, its rulebooks tell: only those have findings.
 *
 * @ogp.source OGP: Procedural Review, 2022 and before; rules PR-*
 */
enum TriggerRule {
  LATE_2014("PR-14-LATE", TriggerGround.PLAN_LATE),
  NO_ENGAGEMENT_2014("PR-14-NOENGAGE", TriggerGround.NO_ENGAGEMENT),
  NO_IRM_2014("PR-14-IRM", TriggerGround.NO_IRM_ENGAGEMENT),
  LATE_2018("PR-17-4M", TriggerGround.PLAN_LATE),
  BELOW_INVOLVE_2018("PR-17-INVOLVE", TriggerGround.BELOW_INVOLVE),
  BELOW_INFORM_2018("PR-17-INFORM", TriggerGround.BELOW_INFORM),
  NO_REPOSITORY_2018("PR-17-REPO", TriggerGround.NO_REPOSITORY),
  LATE_2022("PR-LATE-12M", TriggerGround.PLAN_LATE),
  MINIMUM_2022("PR-MINREQ", TriggerGround.MINIMUM_REQUIREMENTS),
  NO_PROGRESS("PR-NOPROGRESS", TriggerGround.NO_PROGRESS);

  private final String rule;
  private final TriggerGround ground;

  TriggerRule(String rule, TriggerGround ground) {
    this.rule = rule;
    this.ground = ground;
  }

  String rule() {
    return rule;
  }

  TriggerGround ground() {
    return ground;
  }
}
