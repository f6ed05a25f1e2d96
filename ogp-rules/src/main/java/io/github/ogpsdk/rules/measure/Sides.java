package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * The side on which somebody sits: {@code government}, {@code non-government}, or a sector that
 * belongs to neither, such as {@code legislature}.
 */
public final class Sides {
  /** The argument that says on which side bodies of the state outside government are counted. */
  public static final String AUTONOMOUS = "autonomous";

  /** Bodies of the state outside government, which a reading may count with it. */
  public static final List<Sector> OF_THE_STATE =
      List.of(Sector.AUTONOMOUS_BODY, Sector.LEGISLATURE, Sector.JUDICIARY);

  private Sides() {}

  /** Returns the side of a seat or chair. */
  public static Code of(Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return sector(term, context).map(s -> side(term, s, args)).orElse(Code.ANY);
  }

  /** Returns the sector of a seat; where nobody knows it, that of the organization. */
  public static Optional<Sector> sector(Cursor<Membership> term, EvaluationContext context) {
    Sectors sectors = Sectors.of(term);
    if (term.value().sector().filter(sectors::isKnown).isPresent()) {
      return term.require("sector", Membership::sector);
    }
    return term.value()
        .organization()
        .flatMap(id -> Organizations.sector(id, context))
        .filter(s -> term.value().sector().isEmpty() || sectors.isKnown(s))
        .or(() -> term.require("sector", Membership::sector));
  }

  /**
   * Returns the side that a sector belongs to, else its own code; any where nobody knows where it
   * stands.
   *
   * @param at an object of the document
   */
  public static Code side(Cursor<?> at, Sector sector, Arguments args) {
    Sectors sectors = Sectors.of(at);
    boolean withGovernment =
        args.find(AUTONOMOUS).filter("with-government"::equals).isPresent()
            && OF_THE_STATE.stream().anyMatch(s -> sectors.isWithin(sector, s));
    if (!sectors.isKnown(sector)) {
      return Code.ANY;
    }
    if (withGovernment || sectors.isWithin(sector, Sector.GOVERNMENT)) {
      return Code.of(Sector.GOVERNMENT.code());
    }
    boolean outside = sectors.isWithin(sector, Sector.NON_GOVERNMENT);
    return Code.of((outside ? Sector.NON_GOVERNMENT : sectors.counted(sector)).code());
  }

  /** Returns whether two codes are the same, as far as they are known. */
  public static int same(Code a, Code b) {
    if (a.any() || b.any() || a.possible().size() != 1 || b.possible().size() != 1) {
      return Outcomes.OPEN;
    }
    return Outcomes.of(a.possible().equals(b.possible()));
  }

  /**
   * Returns whether somebody acts for the side that a rule names, as far as it is known.
   *
   * @param at an object of the document
   */
  public static int isBy(Cursor<?> at, Side found, Side named) {
    Sectors sectors = Sectors.of(at);
    Sector one = new Sector(found.code());
    Sector other = new Sector(named.code());
    if (sectors.isWithin(one, other)) {
      return Outcomes.HOLDS;
    }
    boolean open =
        sectors.isWithin(other, one) || !isKnown(found, sectors) || !isKnown(named, sectors);
    return open ? Outcomes.OPEN : Outcomes.FAILS;
  }

  private static boolean isKnown(Side side, Sectors sectors) {
    return side.isKnown() || sectors.isDeclared(new Sector(side.code()));
  }

  /**
   * Returns whether a sector is part of another; open where it is only known more broadly, or where
   * nobody knows where it stands.
   *
   * @param at an object of the document
   */
  public static int within(Cursor<?> at, Sector sector, Sector other) {
    return Sectors.of(at).within(sector, other);
  }
}
