package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * An edit of the record that would make a rule met.
 *
 * @param op the operation of JSON Patch: {@code add} or {@code replace}
 * @param at where, a JSON Pointer
 * @param value the new value, as on the wire
 * @param by the date by which it must happen
 */
@OgpRecord
public record Remedy(String op, String at, Optional<String> value, Optional<String> by) {}
