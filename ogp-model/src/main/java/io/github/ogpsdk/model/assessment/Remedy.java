package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * An edit of the record that would make a rule met, such as {@code add} at {@code
 * /mechanisms/0/meetings/-}.
 *
 * @param op the operation of JSON Patch: {@code add} or {@code replace}
 * @param at where, a JSON Pointer
 * @param value the new value, as on the wire
 * @param by the date by which it must happen; absent when it is not bound to one
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record Remedy(String op, String at, Optional<String> value, Optional<String> by) {}
