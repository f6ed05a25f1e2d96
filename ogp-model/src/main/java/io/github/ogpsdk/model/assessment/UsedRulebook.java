package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * A rulebook that was used, such as {@code ogp-standards-2022}, and why.
 *
 * @param id its id
 * @param version its own version, such as {@code 1.0.0}
 * @param sha256 the SHA-256 of its canonical form, 64 hexadecimal digits; absent when it was not
 *     computed
 * @param chosen why it was chosen
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record UsedRulebook(
    String id, String version, Optional<String> sha256, RulebookSelection chosen) {}
