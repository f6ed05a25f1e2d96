package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes to one cycle of a partnership; a cycle that is not there yet is begun. */
final class Cycles {
  private Cycles() {}

  static Partnership change(Partnership partnership, String id, UnaryOperator<Cycle> change) {
    List<Cycle> cycles = new ArrayList<>(partnership.cycles().items());
    if (cycles.stream().noneMatch(c -> c.id().equals(id))) {
      cycles.add(Cycle.builder().id(id).label(Text.of(id)).build());
      cycles.sort((a, b) -> a.id().compareTo(b.id()));
    }
    cycles.replaceAll(c -> c.id().equals(id) ? change.apply(c) : c);
    return partnership.withCycles(Listing.copyOf(cycles).asPartial());
  }
}
