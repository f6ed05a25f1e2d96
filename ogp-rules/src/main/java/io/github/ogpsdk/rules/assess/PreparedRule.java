package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.rule.Rule;

/**
 * A rule as one assessment judges it, for all subjects.
 *
 * @param rule the rule
 * @param resolutions the resolutions that bear on it
 * @param timeless whether it asks the same on every day: no dates of its own, no parameters that
 *     change, no resolutions
 */
record PreparedRule(Rule rule, Waivers.Named resolutions, boolean timeless) {}
