package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * A derived part of a subject, such as plan year 2.
 *
 * @param code the kind of part, such as {@code plan-year}
 * @param number its number, from 1
 * @param name its name, such as the id of an organization whose terms are counted
 */
@OgpRecord
public record Part(String code, Optional<Integer> number, Optional<String> name) {}
