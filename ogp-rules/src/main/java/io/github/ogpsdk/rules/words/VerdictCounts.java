package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Verdict;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many verdicts there are of each kind.
 *
 * <p>Immutable and thread-safe.
 */
public final class VerdictCounts {
  /** The order in which verdicts are told and shown: what asks for action first. */
  public static final List<Verdict> ORDER =
      List.of(Verdict.NOT_MET, Verdict.INSUFFICIENT_EVIDENCE, Verdict.MET, Verdict.NOT_APPLICABLE);

  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

  /** Counts verdicts. */
  public VerdictCounts(Collection<Verdict> verdicts) {
    verdicts.forEach(v -> counts.merge(v, 1, Integer::sum));
  }

  /** Returns how many there are of a kind. */
  public int of(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** Returns how many there are. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how many there are of those that apply. */
  public int applying() {
    return total() - of(Verdict.NOT_APPLICABLE);
  }

  /** Returns the verdict of all: any not met, else any insufficient, else any met. */
  public Verdict united() {
    for (Verdict verdict : ORDER) {
      if (counts.containsKey(verdict)) {
        return verdict;
      }
    }
    return Verdict.NOT_APPLICABLE;
  }
}
