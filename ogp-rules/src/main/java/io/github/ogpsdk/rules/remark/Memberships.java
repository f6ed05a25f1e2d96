package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * Memberships of one holder in one role of one body that are the same, or overlap, where nothing
 * that both say tells one seat from the other. A day in common is none.
 */
final class Memberships {
  /** A membership and where it stands. */
  private record Held(Membership membership, String at) {
    Optional<LocalDate> from() {
      return membership.from().map(PartialDate::latest);
    }

    /** The last day on which it certainly lasted; one that has no end yet lasts. */
    LocalDate until() {
      boolean lasts = membership.unknown().why("to").isEmpty();
      LocalDate begun = from().orElse(LocalDate.MIN);
      return membership.to().map(PartialDate::earliest).orElse(lasts ? LocalDate.MAX : begun);
    }
  }

  /** With how many before it each membership of one holder is compared. */
  private static final int COMPARED = 16;

  /** What tells one seat of a holder from another. */
  private static final List<Function<Membership, Optional<?>>> TELLING =
      List.of(
          Membership::office,
          Membership::holder,
          Membership::sector,
          Membership::deputyOf,
          Membership::region,
          Membership::voting);

  /** What tells one time in a seat from another. */
  private static final List<Function<Membership, Object>> SAME =
      List.of(
          Membership::from,
          Membership::to,
          Membership::seen,
          Membership::term,
          Membership::cycle,
          Membership::planYear,
          Membership::order,
          Membership::selection,
          Membership::replaces);

  private final Found found;

  private Memberships(Found found) {
    this.found = found;
  }

  /** Adds a remark for each, body by body. */
  static void check(Partnership partnership, Found found) {
    Memberships memberships = new Memberships(found);
    for (int i = 0; i < partnership.mechanisms().items().size(); i++) {
      Mechanism body = partnership.mechanisms().items().get(i);
      memberships.list(body.members(), "/mechanisms/" + i + "/members/");
      memberships.list(body.chairs(), "/mechanisms/" + i + "/chairs/");
    }
  }

  private void list(Listing<Membership> list, String at) {
    Map<Object, List<Held>> byHolder = new LinkedHashMap<>();
    for (int i = 0; i < list.items().size(); i++) {
      Held held = new Held(list.items().get(i), at + i);
      who(held.membership)
          .ifPresent(w -> byHolder.computeIfAbsent(w, k -> new ArrayList<>()).add(held));
    }
    byHolder.values().forEach(this::compare);
  }

  private static Optional<?> who(Membership one) {
    return one.organization().isPresent()
        ? one.organization()
        : one.office().isPresent() ? one.office() : one.holder();
  }

  /** Compares each with those before it that last longest. */
  private void compare(List<Held> all) {
    List<Held> inOrder = new ArrayList<>(all);
    inOrder.sort(Comparator.comparing(h -> h.from().orElse(LocalDate.MIN)));
    PriorityQueue<Held> before = new PriorityQueue<>(Comparator.comparing(Held::until));
    for (Held one : inOrder) {
      before.stream()
          .filter(b -> nothingTells(one.membership, b.membership))
          .flatMap(b -> remark(one, b).stream())
          .findFirst()
          .ifPresent(found.remarks()::add);
      before.add(one);
      if (before.size() > COMPARED) {
        before.remove();
      }
    }
  }

  private static Optional<Remark> remark(Held one, Held other) {
    Map<String, String> at = Map.of("at", other.at);
    if (SAME.stream().allMatch(s -> s.apply(one.membership).equals(s.apply(other.membership)))) {
      return Optional.of(new Remark(RemarkCode.SAME_MEMBERSHIP, one.at, at));
    }
    boolean dated = one.from().isPresent() && other.from().isPresent();
    LocalDate end = one.until().isBefore(other.until()) ? one.until() : other.until();
    return dated && one.from().orElseThrow().isBefore(end)
        ? Optional.of(new Remark(RemarkCode.OVERLAPPING_MEMBERSHIPS, one.at, at))
        : Optional.empty();
  }

  private static boolean nothingTells(Membership one, Membership other) {
    return role(one).equals(role(other))
        && TELLING.stream()
            .noneMatch(
                t -> {
                  Optional<?> value = t.apply(one);
                  return value.isPresent()
                      && t.apply(other).isPresent()
                      && !value.equals(t.apply(other));
                });
  }

  private static SeatRole role(Membership one) {
    return one.role().orElse(SeatRole.MEMBER);
  }
}
