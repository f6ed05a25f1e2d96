package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * Whether a late plan moved a member to the group of the next year, such as {@code shifted} to
 * {@code odd}.
 *
 * @param cycle the cycle's id
 * @param code {@code kept}, {@code shifted} or {@code undetermined}
 * @param rule the rule by which it follows, such as {@code AP-18-JAN1-SHIFT}
 * @param due the day on which the plan was due, as precise as it is known
 * @param cohort the group after it, {@code even} or {@code odd}; absent where it is not determined
 * @ogp.source OGP: dates and deadlines
 */
@OgpRecord
public record CohortStep(
    String cycle, String code, String rule, String due, Optional<String> cohort) {}
