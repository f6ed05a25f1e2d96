package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import java.util.List;
import java.util.Optional;

/**
 * The side on which somebody sits: {@code government}, {@code non-government}, or a sector that
 * belongs to neither, such as {@code legislature}.
 */
final class Sides {
  /** The argument that says on which side bodies of the state outside government are counted. */
  static final String AUTONOMOUS = "autonomous";

  /** Bodies of the state outside government, which a reading may count with it. */
  static final List<Sector> OF_THE_STATE =
      List.of(Sector.AUTONOMOUS_BODY, Sector.LEGISLATURE, Sector.JUDICIARY);

  private Sides() {}

  /** Returns the side of a seat or chair. */
  static Code of(At<Membership> term, Arguments args, Setting setting) {
    return sector(term, setting).map(s -> Code.of(side(s, args))).orElse(Code.ANY);
  }

  /** Returns the sector of a seat; where it is not recorded, that of the organization. */
  static Optional<Sector> sector(At<Membership> term, Setting setting) {
    if (term.value().sector().isPresent() || term.value().organization().isEmpty()) {
      return term.get("sector", Membership::sector);
    }
    return Organizations.sector(term.value().organization().get(), setting)
        .or(() -> term.get("sector", Membership::sector));
  }

  /** Returns the side that a sector belongs to, else its own code. */
  static String side(Sector sector, Arguments args) {
    boolean withGovernment =
        OF_THE_STATE.contains(sector)
            && args.find(AUTONOMOUS).filter("with-government"::equals).isPresent();
    if (withGovernment || sector.isWithin(Sector.GOVERNMENT)) {
      return Sector.GOVERNMENT.code();
    }
    return sector.isWithin(Sector.NON_GOVERNMENT) ? Sector.NON_GOVERNMENT.code() : sector.code();
  }

  /** Returns whether two codes are the same, as far as they are known. */
  static int same(Code a, Code b) {
    if (a.any() || b.any() || a.possible().size() != 1 || b.possible().size() != 1) {
      return Outcomes.OPEN;
    }
    return Outcomes.of(a.possible().equals(b.possible()));
  }

  /** Returns whether somebody acts for the side that a rule names, as far as it is known. */
  static int isBy(Side found, Side named) {
    return within(new Sector(found.code()), new Sector(named.code()));
  }

  /** Returns whether a sector is part of another; open where it is only known more broadly. */
  static int within(Sector sector, Sector other) {
    return sector.isWithin(other)
        ? Outcomes.HOLDS
        : other.isWithin(sector) ? Outcomes.OPEN : Outcomes.FAILS;
  }
}
