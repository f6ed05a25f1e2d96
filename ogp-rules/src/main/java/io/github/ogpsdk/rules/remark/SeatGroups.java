package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.partnership.Partnership;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Seat tables whose numbers cannot all be right. */
final class SeatGroups {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Found found;

  private SeatGroups(Found found) {
    this.found = found;
  }

  /** Adds a remark for each contradiction, table by table. */
  static void check(Partnership partnership, Found found) {
    SeatGroups groups = new SeatGroups(found);
    for (int i = 0; i < partnership.mechanisms().items().size(); i++) {
      Mechanism body = partnership.mechanisms().items().get(i);
      for (int j = 0; j < body.compositions().items().size(); j++) {
        String at = "/mechanisms/" + i + "/compositions/" + j;
        groups.table(body.compositions().items().get(j), at);
      }
    }
  }

  private void table(Composition table, String at) {
    List<SeatGroup> groups = table.seats().items();
    for (int i = 0; i < groups.size(); i++) {
      group(groups.get(i), at + "/seats/" + i);
    }
    shares(groups, at + "/seats");
    if (table.total().isPresent() && isAbove(table.total().get(), table.maxTotal())) {
      add(RemarkCode.TOTAL_ABOVE_MAX, at + "/total", table.total().get(), table.maxTotal().get());
    }
    long members = groups.stream().filter(SeatGroups::isMember).mapToLong(SeatGroups::least).sum();
    Optional<Integer> most = table.total().or(table::maxTotal);
    if (most.isPresent() && members > most.get()) {
      String member = table.total().isPresent() ? "/total" : "/maxTotal";
      add(RemarkCode.ABOVE_TOTAL, at + member, members, most.get());
    }
  }

  private void group(SeatGroup group, String at) {
    Optional<Integer> seats = group.count().or(group::max);
    int vacant = group.vacant().orElse(0);
    int named = group.named().orElse(0);
    if (group.min().isPresent() && isAbove(group.min().get(), group.max())) {
      add(RemarkCode.MIN_ABOVE_MAX, at + "/min", group.min().get(), group.max().get());
    }
    if (group.share().filter(s -> !isShare(s)).isPresent()) {
      found.add(RemarkCode.NO_SHARE, at + "/share", "number", group.share().get().toPlainString());
    }
    if (isAbove(vacant, seats)) {
      add(RemarkCode.MORE_VACANT, at + "/vacant", vacant, seats.get());
    }
    if (isAbove(named, seats)) {
      add(RemarkCode.MORE_NAMED, at + "/named", named, seats.get());
    }
    if (!isAbove(vacant, seats)
        && !isAbove(named, seats)
        && isAbove((long) vacant + named, seats)) {
      add(RemarkCode.MORE_VACANT_OR_NAMED, at + "/named", (long) vacant + named, seats.get());
    }
  }

  /** Shares may be rounded: half a percent a group is none. */
  private void shares(List<SeatGroup> groups, String at) {
    List<BigDecimal> shares =
        groups.stream()
            .filter(SeatGroups::isMember)
            .flatMap(g -> g.share().stream())
            .filter(SeatGroups::isShare)
            .toList();
    BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal rounding = BigDecimal.valueOf(shares.size()).divide(BigDecimal.valueOf(2));
    if (sum.compareTo(WHOLE.add(rounding)) > 0) {
      found.add(RemarkCode.SHARES_ABOVE_WHOLE, at, "number", sum.toPlainString());
    }
  }

  private void add(RemarkCode code, String at, long number, long limit) {
    found.add(code, at, "number", number, "seats", limit);
  }

  private static boolean isShare(BigDecimal share) {
    return share.signum() >= 0 && share.compareTo(WHOLE) <= 0;
  }

  /** A total may be that of the members alone, without observers and others. */
  private static boolean isMember(SeatGroup group) {
    return group.role().filter(r -> !r.equals(SeatRole.MEMBER)).isEmpty()
        && group.inBalance().orElse(true);
  }

  private static long least(SeatGroup group) {
    return group.count().or(group::min).orElse(0);
  }

  private static boolean isAbove(long number, Optional<Integer> limit) {
    return limit.isPresent() && number > limit.get();
  }
}
