package io.github.ogpsdk.rules.remark;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something odd in a partnership, such as a meeting of a body that had ended: it can be judged, and
 * one of its facts is probably wrong.
 *
 * <p>{@link RemarkWords} says it in words. Immutable and thread-safe.
 *
 * @param code what is odd, such as {@code after-body}
 * @param pointer where, a JSON Pointer such as {@code /mechanisms/0/meetings/3/date}
 * @param arguments the values that its sentence names, such as {@code date} to {@code 2019-05-01};
 *     {@code at}, {@code other} and {@code what} are JSON Pointers
 * @ogp.source none: SDK decision, docs/adr/0030
 * @since 0.1
 */
public record Remark(RemarkCode code, String pointer, Map<String, String> arguments) {
  /** Copies the arguments. */
  public Remark {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }
}
