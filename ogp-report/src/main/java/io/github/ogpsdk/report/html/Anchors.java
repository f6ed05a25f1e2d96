package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** The ids of findings on a page, such as {@code f-P22-1.1-FREQ-2} for the second of a rule. */
final class Anchors {
  private final IdentityHashMap<Finding, String> ids = new IdentityHashMap<>();

  Anchors(Assessment assessment) {
    Map<String, Integer> given = new HashMap<>();
    for (Finding finding : assessment.findings()) {
      int count = given.merge(finding.rule(), 1, Integer::sum);
      ids.put(finding, count == 1 ? first(finding) : first(finding) + "-" + count);
    }
  }

  /**
   * Returns the id of a finding; that of the first of its rule where it is not of this assessment.
   */
  String of(Finding finding) {
    return ids.getOrDefault(finding, first(finding));
  }

  private static String first(Finding finding) {
    return "f-" + finding.rule().replaceAll("[^A-Za-z0-9.-]", "-");
  }
}
