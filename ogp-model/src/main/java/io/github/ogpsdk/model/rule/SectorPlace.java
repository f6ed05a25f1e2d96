package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import java.util.Optional;

/**
 * A sector that a rulebook declares, such as {@code {"under": "civil-society"}} for {@code
 * indigenous-peoples}: it counts as the sector that it stands under.
 *
 * <p>Its code is the name under which it is declared. Immutable and thread-safe.
 *
 * @param under the sector that it is a part of: one of the format, or another that is declared
 * @param title its name by language
 * @ogp.source none: SDK decision, docs/adr/0031
 */
public record SectorPlace(Sector under, Optional<Text> title) {}
