package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * What the IRM or OGP found of a cycle, as the file records it, such as {@code contrary} in a
 * letter.
 *
 * @param code {@code contrary}, {@code according}, or {@code excused} where a failure has no
 *     consequence
 * @param at where it is recorded, a JSON Pointer
 * @param date when it was found, as precise as it is known
 * @ogp.source OGP: Procedural Review
 */
@OgpRecord
public record OfficialFinding(String code, String at, Optional<String> date) {}
