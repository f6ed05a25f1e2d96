package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * The document that was assessed.
 *
 * @param id its id
 * @param format its format, {@code partnership}
 * @param sha256 the SHA-256 of its canonical form, 64 hexadecimal digits
 */
@OgpRecord
public record AssessedDocument(String id, String format, Optional<String> sha256) {}
