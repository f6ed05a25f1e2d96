package io.github.ogpsdk.report.html;

import java.util.List;

/**
 * What is not met for one reason, with the places on the page where it is told at length.
 *
 * @param said what came out and why
 * @param unread whether the texts of the rules were not read in their source
 * @param notes what the authors noted on the facts that decided
 * @param rules the rules that are not met
 */
record Failure(String said, boolean unread, List<String> notes, List<Rule> rules) {
  /**
   * A rule that is not met.
   *
   * @param anchor the id of its first finding
   * @param title its title
   * @param subjects what it is about, such as "Cycle “2017-2019”; cycle “2019-2021”"
   */
  record Rule(String anchor, String title, String subjects) {}
}
