package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Text;

/**
 * A rule that an overlay switches off, such as {@code P22-3.3-TIME}.
 *
 * @param rule the rule's id
 * @param reason why, by language
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record DisableRule(String rule, Text reason) {}
