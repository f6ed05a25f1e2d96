package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ogpsdk.model.OgpRecord;
import java.util.Map;

/**
 * A sentence to be rendered in any language, such as {@code finding.not-met} with its arguments.
 *
 * @param code the key of the sentence, such as {@code finding.not-met}
 * @param args the arguments by name, as on the wire
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record Message(
    String code, @JsonInclude(JsonInclude.Include.ALWAYS) Map<String, String> args) {
  /** Copies the arguments. */
  public Message {
    args = NullSafe.map(args);
  }
}
