package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * Something that was left out, such as a rule whose text nobody has read.
 *
 * @param rule the rule's id; absent where a whole rulebook was left out
 * @param rulebook the rulebook's id
 * @param cycle the cycle's id
 * @param because a code, such as {@code disabled-unverified}, {@code edition-not-available} or
 *     {@code not-asked-for}
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record NotChecked(
    Optional<String> rule, Optional<String> rulebook, Optional<String> cycle, String because) {}
