package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.Optional;

/**
 * What is supposed where a charter is silent on its quorum: two readings of it, stated as facts.
 */
enum Supposition {
  /** Only members who are there themselves count. */
  MEMBERS_PRESENT("members-present", false),
  /** Co-chairs count for their side, and deputies for whom they stand in. */
  CHAIRS_AND_DEPUTIES("chairs-and-deputies", true);

  private final String code;
  private final boolean counts;

  Supposition(String code, boolean counts) {
    this.code = code;
    this.counts = counts;
  }

  static Supposition ofCode(String code) {
    for (Supposition supposition : values()) {
      if (supposition.code.equals(code)) {
        return supposition;
      }
    }
    throw new IllegalArgumentException("no supposition: " + code);
  }

  String code() {
    return code;
  }

  /** Returns the partnership with its quorum read this way, in force at every meeting. */
  Partnership apply(Partnership partnership) {
    return partnership.withMechanisms(partnership.mechanisms().map(this::apply));
  }

  private Mechanism apply(Mechanism mechanism) {
    List<Charter> charters = mechanism.charters().stream().flatMap(c -> read(c).stream()).toList();
    return charters.isEmpty() ? mechanism : mechanism.withCharters(Listing.copyOf(charters));
  }

  private Optional<Charter> read(Charter charter) {
    return charter
        .quorum()
        .map(q -> q.withCountsDeputies(counts).withCountsChairs(counts))
        .map(
            q ->
                charter
                    .withQuorum(q)
                    .withFrom(PartialDate.parse("2011"))
                    .withCycle(Optional.empty()));
  }
}
