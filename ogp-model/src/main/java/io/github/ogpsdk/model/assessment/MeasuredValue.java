package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * A value as the facts bound it, such as a number from 3 to 5: exact where both ends agree.
 *
 * @param type the kind of value
 * @param from the least it can be, as on the wire; for a span, its first day
 * @param to the most it can be, absent when nothing bounds it; for a span, its last day
 * @param worst the longest time between neighbors
 * @param codes the codes it can be; any when absent
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record MeasuredValue(
    ValueType type,
    Optional<String> from,
    Optional<String> to,
    Optional<Gap> worst,
    Optional<List<String>> codes) {
  /** Copies the list. */
  public MeasuredValue {
    codes = codes.map(List::copyOf);
  }

  /**
   * The time between two neighbors.
   *
   * @param from the first day
   * @param to the last day
   */
  @OgpRecord
  public record Gap(String from, String to) {}
}
