package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * A status of membership and since when, such as {@code suspended} since {@code 2024-10}.
 *
 * @param code {@code active}, {@code under-review}, {@code inactive}, {@code suspended}, {@code
 *     withdrawn} or {@code removed}
 * @param since the day from which it holds, as precise as it is known; absent at the start and
 *     where no day is recorded
 * @param rule the rule by which it follows
 * @param at the step that brought it, a JSON Pointer; absent where no step is recorded
 * @ogp.source OGP glossary, Member
 */
@OgpRecord
public record StatusPeriod(String code, Optional<String> since, String rule, Optional<String> at) {}
