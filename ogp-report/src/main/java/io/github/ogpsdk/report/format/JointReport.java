package io.github.ogpsdk.report.format;

import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Origin;
import java.util.Optional;

/**
 * A report in which several assessments stand together, such as one run of SARIF for a folder.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public interface JointReport {
  /**
   * Adds an assessment.
   *
   * @param key what its document is called by, such as {@code pe}; no other has it
   * @param origin the file that was read
   */
  JointReport add(String key, Assessed assessed, Optional<Origin> origin);

  /**
   * Returns the report, with a line break at its end.
   *
   * @param run tells it apart from other reports that go to the same place, such as {@code ogp/pe/}
   */
  String text(String run);
}
