package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.Optional;

/**
 * A derived part of a subject, such as plan year 2.
 *
 * @param code the kind of part, such as {@code plan-year}
 * @param number its number, 1 for the first
 * @param name its name, such as the id of an organization whose terms are counted
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record Part(String code, Optional<Integer> number, Optional<String> name) {}
