package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.assessment.UsedFact;
import java.util.List;

/**
 * A line of evidence as a template shows it.
 *
 * @param truth how it is drawn, such as {@code ogp-n} for "no"
 * @param truthWords the same in words, such as "no"
 * @param text the line
 * @param facts the facts that it rests on
 * @param lines the lines below it
 */
record WhyLine(
    String truth, String truthWords, String text, List<UsedFact> facts, List<WhyLine> lines) {
  /** Returns the line without those below it, for lines that were told before. */
  WhyLine briefly(String told) {
    return new WhyLine(truth, truthWords, text + " " + told, List.of(), List.of());
  }
}
