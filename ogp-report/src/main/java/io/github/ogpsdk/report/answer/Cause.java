package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.assessment.Finding;
import java.util.List;

/**
 * One reason for which rules are not met, such as "there are no spaces for dialogue".
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason the reason, a clause
 * @param subject the plans or bodies concerned
 * @param findings the findings that it decides, one or more
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Cause(String reason, String subject, List<Finding> findings) {
  /** Copies the list. */
  public Cause {
    findings = List.copyOf(findings);
  }

  /** Returns whether the text of no rule among them was read in its source. */
  public boolean isUnread() {
    return findings.stream().allMatch(f -> f.citation().read().isUnread());
  }
}
