package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Text;

/**
 * A requirement that several rules together decide, such as 1.1, the space for dialogue.
 *
 * @param id its number or name, such as {@code 1.1}
 * @param title its name by language
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Requirement(String id, Text title) {}
