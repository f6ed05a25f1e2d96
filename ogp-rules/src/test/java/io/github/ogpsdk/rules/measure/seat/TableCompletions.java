package io.github.ogpsdk.rules.measure.seat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All ways in which a seat table that is not fully known can turn out, tried one by one: how many
 * seats each group has, to whom the seats of a mixed group belong, and who else has seats.
 */
final class TableCompletions {
  /**
   * One group of a table.
   *
   * @param line as in a document
   * @param least the least number of its seats
   * @param most the greatest, where there is one
   * @param whose to whom each of its seats may belong: any letter of g, c, o
   */
  record Group(String line, int least, Optional<Integer> most, String whose) {}

  /**
   * One way to complete a table.
   *
   * @param government seats of government
   * @param civilSociety seats of civil society
   * @param others seats of others
   */
  record Completion(int government, int civilSociety, int others) {
    int total() {
      return government + civilSociety + others;
    }
  }

  private TableCompletions() {}

  /**
   * Returns all completions with no more than {@code seats} seats.
   *
   * @param unlisted to whom seats of no group listed may belong; empty if there are none
   */
  static List<Completion> of(
      List<Group> groups, String unlisted, Optional<Integer> total, int seats) {
    Set<Completion> seen = new HashSet<>();
    List<Completion> found = new ArrayList<>();
    List<Group> all = new ArrayList<>(groups);
    if (!unlisted.isEmpty()) {
      all.add(new Group("", 0, Optional.empty(), unlisted));
    }
    fill(
        all,
        0,
        new Completion(0, 0, 0),
        seats,
        c -> {
          boolean fits = total.isEmpty() || total.get() == c.total();
          if (fits && seen.add(c)) {
            found.add(c);
          }
        });
    return found;
  }

  private static void fill(
      List<Group> groups, int next, Completion so, int seats, Consumer<Completion> sink) {
    if (next == groups.size()) {
      sink.accept(so);
      return;
    }
    Group group = groups.get(next);
    int most = Math.min(group.most().orElse(seats), seats - so.total());
    for (int size = group.least(); size <= most; size++) {
      String whose = group.whose();
      for (int g = whose.contains("g") ? 0 : size; g <= size; g++) {
        int government = whose.contains("g") ? g : 0;
        int rest = size - government;
        for (int c = 0; c <= rest; c++) {
          int others = rest - c;
          boolean allowed = (c == 0 || whose.contains("c")) && (others == 0 || whose.contains("o"));
          if (allowed) {
            fill(
                groups,
                next + 1,
                new Completion(
                    so.government() + government, so.civilSociety() + c, so.others() + others),
                seats,
                sink);
          }
        }
      }
    }
  }
}
