package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.rules.measure.Marks.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes down what would tell whether records of one day are of one happening, in a time that grows
 * with their number and not with its square.
 */
final class OfOneDay {
  /** Records of a kind in a list. */
  private record Alike(Object list, Object kind) {}

  /** Stands for the lists of all bodies, and for records of any kind. */
  private static final String ANY = "any";

  private final List<Happening> day;
  private final JointSessions sessions;
  private final Map<Object, List<Happening>> lists = new HashMap<>();
  private final Map<Object, Apart> apart = new HashMap<>();
  private final Map<Alike, Integer> counts = new HashMap<>();

  private OfOneDay(List<Happening> day) {
    this.day = day;
    this.sessions = JointSessions.of(day);
    for (Happening one : day) {
      lists.computeIfAbsent(one.list(), l -> new ArrayList<>()).add(one);
      count(one, ANY);
      one.marks().kind().value().ifPresent(kind -> count(one, kind));
    }
  }

  private void count(Happening one, Object kind) {
    counts.merge(new Alike(ANY, kind), 1, Integer::sum);
    counts.merge(new Alike(listOf(one), kind), 1, Integer::sum);
  }

  /** The list that a record stands in; the sessions of all bodies stand in one. */
  private static Object listOf(Happening one) {
    return one.body().isPresent() ? "bodies" : one.list();
  }

  /** Takes down what is missing to tell records of one day apart. */
  static void ask(List<Happening> day) {
    OfOneDay all = new OfOneDay(day);
    all.day.forEach(all::ask);
  }

  private void ask(Happening one) {
    Optional<Mark<?>> missing =
        one.marks().apart().stream().filter(m -> m.value().isEmpty()).findFirst();
    if (missing.isPresent() && ofItsList(one).leavesOpen(one)) {
      one.record().recordMissing(missing.get().member());
    }
    if (one.body().isPresent() && !one.namesAll() && sessions.leavesOpen(one)) {
      one.record().recordMissing("conferenceOf");
    }
    Mark<?> kind = one.marks().kind();
    if (!kind.member().isEmpty() && inOtherLists(one, ANY) > inOtherLists(one, kind)) {
      kind.value().ifPresent(known -> one.record().use(kind.member(), known));
      one.record().recordMissing(kind.member());
    }
  }

  private Apart ofItsList(Happening one) {
    return apart.computeIfAbsent(
        one.list(), list -> new Apart(lists.getOrDefault(list, List.of(one))));
  }

  private int inOtherLists(Happening one, Mark<?> kind) {
    return kind.value().map(known -> inOtherLists(one, known)).orElse(0);
  }

  private int inOtherLists(Happening one, Object kind) {
    return counts.getOrDefault(new Alike(ANY, kind), 0)
        - counts.getOrDefault(new Alike(listOf(one), kind), 0);
  }
}
