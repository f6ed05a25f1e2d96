package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * Why a rulebook was chosen, such as the day on which a plan was delivered.
 *
 * @param because a code: {@code plan-delivered}, {@code co-creation-began}, {@code plan-due},
 *     {@code plan-lacking}, {@code undated}, {@code starting-text}, {@code charter-recorded},
 *     {@code eligibility-recorded}, {@code member-type}, {@code national}, {@code named}, {@code
 *     extended}
 * @param cycle the id of the cycle that decided
 * @param date the date that decided, as precise as it is known
 * @param inferred whether the date stands in for another that is not recorded; false when absent
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record RulebookSelection(
    String because, Optional<String> cycle, Optional<String> date, Optional<Boolean> inferred) {}
