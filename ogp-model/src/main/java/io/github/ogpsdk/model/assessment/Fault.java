package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * A rule that broke while it was evaluated: the tool failed, and nothing is said of the member,
 * such as a division that overflowed.
 *
 * @param rule the rule's id
 * @param rulebook the rulebook's id
 * @param subject the object it was about, a JSON Pointer
 * @param message what went wrong
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record Fault(String rule, String rulebook, Optional<String> subject, String message) {}
