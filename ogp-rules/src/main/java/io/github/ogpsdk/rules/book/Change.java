package io.github.ogpsdk.rules.book;

import java.util.Optional;

/**
 * Something that an overlay changed in a rule of another rulebook, such as {@code maxGap} from
 * {@code P6M} to {@code P3M}.
 *
 * @param rule the rule's id
 * @param parameter the parameter changed; none where the rule was switched off
 * @param from its value before
 * @param to its newest value
 * @param effect what that does to the rule
 */
public record Change(
    String rule,
    Optional<String> parameter,
    Optional<String> from,
    Optional<String> to,
    Effect effect) {}
