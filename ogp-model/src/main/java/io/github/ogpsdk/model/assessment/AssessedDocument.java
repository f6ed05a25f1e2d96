package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * The document that was assessed, such as the partnership {@code peru}.
 *
 * @param id its id, such as {@code peru}
 * @param format its format, {@code partnership}
 * @param sha256 the SHA-256 of its canonical form, 64 hexadecimal digits; absent when it was not
 *     computed
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record AssessedDocument(String id, String format, Optional<String> sha256) {}
