package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import io.github.ogpsdk.model.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The verdict under another reading of an unclear text.
 *
 * @param parameters the parameters that make the reading
 * @param verdict the verdict it gives
 */
@OgpRecord
public record ReadingVerdict(Map<String, String> parameters, Verdict verdict) {
  /** Copies the parameters. */
  public ReadingVerdict {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
