package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.partnership.Ground;

/**
 * A rule whose failure makes a cycle contrary to process, with the ground that letters name.
 *
 * <p>Which of them were in force for a cycle, its rulebooks tell: only those have findings.
 *
 * @ogp.source OGP: Procedural Review, 2022 and before; rules PR-*
 */
enum TriggerRule {
  LATE_2014("PR-14-LATE", Ground.PLAN_LATE),
  NO_ENGAGEMENT_2014("PR-14-NOENGAGE", Ground.NO_ENGAGEMENT),
  NO_IRM_2014("PR-14-IRM", Ground.NO_IRM_ENGAGEMENT),
  LATE_2018("PR-17-4M", Ground.PLAN_LATE),
  BELOW_INVOLVE_2018("PR-17-INVOLVE", Ground.BELOW_INVOLVE),
  BELOW_INFORM_2018("PR-17-INFORM", Ground.BELOW_INFORM),
  NO_REPOSITORY_2018("PR-17-REPO", Ground.NO_REPOSITORY),
  LATE_2022("PR-LATE-12M", Ground.PLAN_LATE),
  MINIMUM_2022("PR-MINREQ", Ground.MINIMUM_REQUIREMENTS),
  NO_PROGRESS("PR-NOPROGRESS", Ground.NO_PROGRESS);

  private final String rule;
  private final Ground ground;

  TriggerRule(String rule, Ground ground) {
    this.rule = rule;
    this.ground = ground;
  }

  String rule() {
    return rule;
  }

  Ground ground() {
    return ground;
  }
}
