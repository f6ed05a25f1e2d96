package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.OgpStyle;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.partnership.StandingTrack;
import io.github.ogpsdk.model.partnership.TriggerGround;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

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
 * @param ground the ground on which a cycle is contrary to process where the rule is not met, such
 *     as {@code plan-late}; none when absent
 * @param track the track of a member's standing that its verdicts count for, such as {@code
 *     response}; none when absent
 * @param examples small partnerships, one for each verdict it can give
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@Value.Builder
@OgpStyle
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
    Optional<TriggerGround> ground,
    Optional<StandingTrack> track,
    List<Example> examples)
    implements WithRule {
  /** Copies the lists. */
  public Rule {
    phases = List.copyOf(phases);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    examples = List.copyOf(examples);
  }

  /** Returns a new builder: of a rule about a partnership, in force at all times. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rule}. */
  public static final class Builder extends RuleBuilder {
    Builder() {
      about("partnership");
      level(Level.RULE);
      effective(Effective.ALWAYS);
    }
  }
}
