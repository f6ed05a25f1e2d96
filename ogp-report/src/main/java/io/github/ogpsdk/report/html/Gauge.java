package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * Verdicts of each kind as a bar, beside the same in words.
 *
 * @param title what was judged, such as "Minimum requirements, plan 2023–2025"
 * @param words such as "7 undecided, 1 not applicable"
 * @param total how many there are
 * @param parts the parts of the bar
 */
record Gauge(String title, String words, int total, List<Part> parts) {
  /** From where to where verdicts of a kind reach, counted in verdicts. */
  record Part(String type, int from, int count) {}

  static Gauge of(String title, VerdictCounts tally, Names names) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (Verdict verdict : VerdictCounts.ORDER) {
      int count = tally.of(verdict);
      if (count > 0) {
        parts.add(new Part(Chip.type(verdict).replace("-v-", "-g-"), from, count));
        from += count;
      }
    }
    return new Gauge(title, names.counts(tally), from, parts);
  }
}
