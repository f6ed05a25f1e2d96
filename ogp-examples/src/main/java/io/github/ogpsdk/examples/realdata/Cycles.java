package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes to one cycle of a partnership; a cycle that is not there yet is begun. */
final class Cycles {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Cycles() {}

  static Partnership change(Partnership partnership, String id, UnaryOperator<Cycle> change) {
    List<Cycle> cycles = new ArrayList<>(partnership.cycles().items());
    if (cycles.stream().noneMatch(c -> c.id().equals(id))) {
      cycles.add(Cycle.builder().id(id).label(Text.of(id)).build());
      cycles.sort(Comparator.comparing(Cycles::begins).thenComparing(Cycle::id));
    }
    cycles.replaceAll(c -> c.id().equals(id) ? change.apply(c) : c);
    return partnership.withCycles(Listing.copyOf(cycles).asPartial());
  }

  /** The year in which a cycle begins, as its dates or its id tell; the last where neither does. */
  private static int begins(Cycle cycle) {
    Matcher year = YEAR.matcher(cycle.id());
    return cycle
        .plan()
        .flatMap(Plan::from)
        .or(cycle::due)
        .map(PartialDate::year)
        .orElseGet(() -> year.find() ? Integer.parseInt(year.group()) : Integer.MAX_VALUE);
  }
}
