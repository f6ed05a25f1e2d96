package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A fact that is not known, or not exactly enough, such as {@code /mechanisms/0/meetings}, and the
 * verdicts that knowing it could bring.
 *
 * @param at where it would stand, a JSON Pointer; {@code -} at the end for one more item of a list
 * @param reason why it is not known, where the document says so
 * @param known what the document says of it, such as {@code 2024} where a day would be needed;
 *     absent where it says nothing
 * @param settles the verdicts that this fact alone could bring
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record MissingFact(
    String at, Optional<UnknownReason> reason, Optional<String> known, List<Verdict> settles) {
  /** Copies the list. */
  public MissingFact {
    settles = NullSafe.list(settles);
  }
}
