package io.github.ogpsdk.report;

import io.github.ogpsdk.model.cycle.Cycle;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans that a member must have had and that its file does not have, as the numbers of others tell:
 * before plan number 4 there were three.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Series {
  private Series() {}

  /** Returns what is not on record, each in a sentence. */
  public static List<String> gaps(Names names) {
    List<String> lines = new ArrayList<>();
    int known = 0;
    for (Cycle cycle : names.assessed().partnership().cycles()) {
      if (Names.isWithoutPlan(cycle)) {
        continue;
      }
      int number = cycle.number().orElse(known + 1);
      int missing = number - 1 - known;
      if (missing > 0) {
        lines.add(
            names
                .phrases()
                .count(
                    "html.gap",
                    missing,
                    "plan",
                    Names.capital(names.plan(cycle.id())),
                    "number",
                    number,
                    "known",
                    known));
      }
      known = Math.max(number, known + 1);
    }
    return lines;
  }
}
