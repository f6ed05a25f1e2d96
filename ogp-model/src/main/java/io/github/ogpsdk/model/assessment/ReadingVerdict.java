package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.Verdict;
import java.util.Map;

/**
 * The verdict under another reading of an unclear text, such as {@code not-met} with {@code mode}
 * read as {@code calendar-half}.
 *
 * @param parameters the parameters that make the reading, name to value
 * @param verdict the verdict it gives
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record ReadingVerdict(Map<String, String> parameters, Verdict verdict) {
  /** Copies the parameters. */
  public ReadingVerdict {
    parameters = NullSafe.map(parameters);
  }
}
