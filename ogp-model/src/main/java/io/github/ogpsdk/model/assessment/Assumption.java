package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * Something taken for granted, such as that no exception applies because none is recorded.
 *
 * @param code a code, such as {@code no-resolution-recorded}
 * @param at what it concerns: a JSON Pointer, or a rule with its parameter; the whole document when
 *     absent
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record Assumption(String code, Optional<String> at) {}
