package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * A rulebook that was used, and why.
 *
 * @param id its id
 * @param version its own version
 * @param sha256 the SHA-256 of its canonical form, 64 hexadecimal digits
 * @param chosen why it was chosen
 */
@OgpRecord
public record UsedRulebook(String id, String version, Optional<String> sha256, Chosen chosen) {}
