package io.github.ogpsdk.report.html;

import java.util.List;
import java.util.Optional;

/**
 * Verdicts under one heading: a plan's minimum requirements, or the rules of a rulebook.
 *
 * @param anchor its id on the page
 * @param title the heading
 * @param tally how many verdicts there are of each kind, in words
 * @param items requirements or rules
 */
record BookView(String anchor, String title, String tally, List<Item> items) {
  /**
   * A requirement or a rule with its findings.
   *
   * @param chip the verdict on all of them
   * @param title what it is called
   * @param tally how many verdicts there are of each kind, where they differ or are several
   * @param ofOneRule whether all findings are of one rule, whose text stands above them
   * @param findings the findings
   */
  record Item(
      Chip chip,
      String title,
      Optional<String> tally,
      boolean ofOneRule,
      List<FindingView> findings) {
    /** Returns whether it is a rule with one finding, which needs no heading of its own. */
    boolean isOne() {
      return findings.size() == 1 && tally.isEmpty() && title.equals(findings.get(0).title());
    }
  }
}
