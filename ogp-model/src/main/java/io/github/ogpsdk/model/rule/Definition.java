package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry of the catalogue that defines how others are applied and gives no verdict of its own,
 * such as {@code P22-PHASE}: which requirement is judged in which phase.
 *
 * @param id permanent, never reused
 * @param level how binding it is
 * @param title its name by language
 * @param text what it says, by language
 * @param citation the text it comes from
 * @param parameters its parameters by name
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Definition(
    String id,
    Level level,
    Text title,
    Text text,
    Citation citation,
    Map<String, RuleParameter> parameters) {
  /** Copies the parameters. */
  public Definition {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
