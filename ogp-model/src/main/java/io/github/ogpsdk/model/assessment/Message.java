package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ogpsdk.model.OgpRecord;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence to be rendered in any language: a code and arguments.
 *
 * @param code the key of the sentence, such as {@code finding.not-met}
 * @param args the arguments by name
 */
@OgpRecord
public record Message(
    String code, @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, String> args) {
  /** Copies the arguments. */
  public Message {
    args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
  }
}
