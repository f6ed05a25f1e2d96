package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Text;
import java.util.List;

/**
 * A change of a parameter by an overlay, such as {@code maxGap} to {@code P3M} from 2023 on.
 *
 * @param rule the rule's id
 * @param parameter the parameter's name
 * @param history the new values, laid over the old ones from their dates on, whatever their order
 * @param reason why, by language
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record SetParameter(String rule, String parameter, List<DatedValue> history, Text reason) {
  /** Copies the list in the order of its dates. */
  public SetParameter {
    history = history.stream().sorted(DatedValue.BY_DAY).toList();
  }
}
