package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Text;

/**
 * A rule that an overlay switches off.
 *
 * @param rule the rule's id
 * @param reason why
 */
public record DisableRule(String rule, Text reason) {}
