package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.model.Verdict;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many verdicts there are of each kind. */
final class Tally {
  /** The order in which verdicts are told and shown: what asks for action first. */
  static final List<Verdict> ORDER =
      List.of(Verdict.NOT_MET, Verdict.INSUFFICIENT_EVIDENCE, Verdict.MET, Verdict.NOT_APPLICABLE);

  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

  Tally(Collection<Verdict> verdicts) {
    verdicts.forEach(v -> counts.merge(v, 1, Integer::sum));
  }

  int of(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns words such as "1 met, 0 not met, 7 cannot be judged from the facts recorded". */
  String words(Phrases phrases) {
    String words =
        String.join(
            ", ",
            phrases.count("tally.met", of(Verdict.MET)),
            phrases.count("tally.not-met", of(Verdict.NOT_MET)),
            phrases.count("tally.insufficient-evidence", of(Verdict.INSUFFICIENT_EVIDENCE)));
    return of(Verdict.NOT_APPLICABLE) == 0
        ? words
        : words + ", " + phrases.count("tally.not-applicable", of(Verdict.NOT_APPLICABLE));
  }

  /** Returns the verdict of several: any not met, else any insufficient, else any met. */
  static Verdict united(Collection<Verdict> verdicts) {
    for (Verdict verdict : ORDER) {
      if (verdicts.contains(verdict)) {
        return verdict;
      }
    }
    return Verdict.NOT_APPLICABLE;
  }
}
