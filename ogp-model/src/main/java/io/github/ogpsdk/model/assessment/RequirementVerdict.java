package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.rule.Level;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on a requirement, such as {@code met} on 1.1, for a cycle and phase where it has
 * them.
 *
 * @param rulebook the rulebook's id
 * @param requirement the requirement, such as {@code 1.1}
 * @param level how binding it is: the level of the most binding of its rules that decided
 * @param cycle the cycle's id
 * @param phase the phase of the cycle
 * @param verdict any not met gives not met; else any insufficient gives insufficient; else any met
 *     gives met; else not applicable
 * @param rules the ids of the rules that decided
 * @param asFarAsChecked whether rules of the requirement were left out
 * @param dutyHolder who has the duty: {@code forum}, {@code government} or {@code unknown}
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record RequirementVerdict(
    String rulebook,
    String requirement,
    Optional<Level> level,
    Optional<String> cycle,
    Optional<CyclePhase> phase,
    Verdict verdict,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<String> rules,
    @JsonProperty("asFarAsChecked") boolean asFarAsChecked,
    @JsonProperty("dutyHolder") Optional<String> dutyHolder) {
  /** Copies the list. */
  public RequirementVerdict {
    rules = NullSafe.list(rules);
  }
}
