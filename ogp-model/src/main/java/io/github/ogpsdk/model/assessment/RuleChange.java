package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.Text;
import java.util.Optional;

/**
 * Something that a rulebook changed in a rule of another one, such as {@code maxGap} of {@code
 * P22-1.1-FREQ} from {@code P6M} to {@code P3M}.
 *
 * @param rulebook the id of the rulebook that changes, such as {@code xx-2024}
 * @param rule the id of the rule that is changed
 * @param parameter the parameter changed; absent where the rule was switched off
 * @param from its newest value before, as on the wire
 * @param to its newest value, as on the wire
 * @param effect what that does to the rule
 * @param reason why, in the words of the rulebook
 * @ogp.source none: SDK decision, docs/adr/0014
 */
@OgpRecord
public record RuleChange(
    String rulebook,
    String rule,
    Optional<String> parameter,
    Optional<String> from,
    Optional<String> to,
    Effect effect,
    Text reason) {}
