package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One requirement of a document, such as {@code P22-1.1-FREQ}: the space for dialogue meets at
 * least every six months.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id permanent, never reused
 * @param about the kind of object it is about, such as {@code cycle}
 * @param level how binding it is
 * @param requirement the requirement it belongs to, such as {@code 1.1}
 * @param title its name by language
 * @param text what it asks, one sentence by language
 * @param citation the text it comes from
 * @param effective when it is in force
 * @param phases the phases of a cycle in which it is judged; none for rules about anything else
 * @param parameters its parameters by name
 * @param when when it applies; always when absent
 * @param due the date by which it must hold; before that date it is not yet due. Without one, a
 *     rule judged in phases is due on the last day of its phase, unless it is about a year or
 *     compares times between happenings
 * @param must what it requires
 * @param disabled why it is not checked; checked when absent
 * @param examples small partnerships, one for each verdict it can give
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Rule(
    String id,
    String about,
    Level level,
    Optional<String> requirement,
    Text title,
    Text text,
    Citation citation,
    Effective effective,
    List<CyclePhase> phases,
    Map<String, RuleParameter> parameters,
    Optional<Condition> when,
    Optional<Term.Call> due,
    Condition must,
    Optional<Text> disabled,
    List<Example> examples) {
  /** Copies the lists. */
  public Rule {
    phases = List.copyOf(phases);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    examples = List.copyOf(examples);
  }
}
