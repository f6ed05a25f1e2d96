package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.model.rule.ValueType.CODE;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Selection;
import io.github.ogpsdk.model.body.SelectionMethod;
import io.github.ogpsdk.model.body.SelectionRule;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.model.partnership.AttestorRole;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Sectors;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.body.Charters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who chose the members from civil society: by what somebody outside government attests, else by
 * the selections that took place, or else, as another reading, by the charter.
 */
final class SelfSelection {
  private static final String CIVIL_SOCIETY = Sector.CIVIL_SOCIETY.code();
  private static final String OTHERS = "others";

  private SelfSelection() {}

  static void define(Definitions define) {
    define
        .measure("civilSocietyChosenBy", CODE, Args.BASIS, Args.RULE)
        .giving(Lists.SIDE.with("others"))
        .of(Kinds.MECHANISM, SelfSelection::chosenBy);
  }

  private static Bounds chosenBy(
      Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    int attested =
        Attested.by(
            a -> a.role().filter(r -> r != AttestorRole.GOVERNMENT).isPresent(),
            args.rule(),
            isOnlyBody(context),
            Optional.of(body.value().id()),
            context);
    if (attested == Outcomes.HOLDS) {
      return Code.of(CIVIL_SOCIETY);
    }
    if (attested == Outcomes.FAILS) {
      return Code.of(OTHERS);
    }
    return args.find("basis").filter("prescribed"::equals).isPresent()
        ? prescribed(body)
        : tookPlace(body);
  }

  private static boolean isOnlyBody(EvaluationContext context) {
    Items<Mechanism> bodies = context.partnership().peekList("mechanisms", Partnership::mechanisms);
    return bodies.complete() && bodies.all().size() == 1;
  }

  private static Code tookPlace(Cursor<Mechanism> body) {
    Items<Selection> selections = body.list("selections", Mechanism::selections);
    List<Code> deciders = new ArrayList<>();
    for (Cursor<Selection> selection : selections) {
      boolean fills = selection.value().sector().map(s -> holdsCivilSociety(body, s)).orElse(true);
      if (fills && !Selections.isOfChair(selection)) {
        for (Cursor<SelectionMethod> method : selection.peekList("methods", Selection::methods)) {
          method.used();
        }
        Code decider = decider(selection, selection.require("decidedBy", Selection::decidedBy));
        deciders.add(isOpen(body, selection.value().sector()) ? Code.ANY : decider);
      }
    }
    return together(deciders, selections.complete());
  }

  private static Code prescribed(Cursor<Mechanism> body) {
    Items<Charter> charters = body.list("charters", Mechanism::charters);
    List<Code> deciders = new ArrayList<>();
    boolean complete = charters.complete();
    for (Cursor<Charter> charter : charters) {
      if (Charters.isAdopted(charter) == Outcomes.HOLDS) {
        Items<SelectionRule> rules = charter.list("selection", Charter::selection);
        complete &= rules.complete();
        for (Cursor<SelectionRule> rule : rules) {
          if (rule.value().sector().map(s -> holdsCivilSociety(body, s)).orElse(true)) {
            Code decider = decider(rule, rule.require("decidedBy", SelectionRule::decidedBy));
            boolean any = isOpen(body, rule.value().sector()) || namesNoSide(rule);
            deciders.add(any ? Code.ANY : decider);
          }
        }
      }
    }
    return together(deciders, complete);
  }

  /** Whether nobody knows where a sector stands, so that its seats may be those of others. */
  private static boolean isOpen(Cursor<Mechanism> body, Optional<Sector> sector) {
    return sector.filter(s -> !Sectors.of(body).isKnown(s)).isPresent();
  }

  /** Whether nobody recorded whose seats a rule fills, which may be those of others. */
  private static boolean namesNoSide(Cursor<SelectionRule> rule) {
    boolean none = rule.value().sector().isEmpty() && !rule.isKnownAbsent("sector");
    if (none) {
      rule.recordMissing("sector");
    }
    return none;
  }

  /** Whether the seats of a sector may be those of civil society. */
  private static boolean holdsCivilSociety(Cursor<Mechanism> body, Sector sector) {
    return Sides.within(body, sector, Sector.CIVIL_SOCIETY) != Outcomes.FAILS;
  }

  /** A jury, the body as a whole or the whole side outside government may hold others too. */
  private static Code decider(Cursor<?> choice, Optional<Side> by) {
    Optional<Side> counted = by.map(Sectors.of(choice)::counted).filter(Side::isKnown);
    if (counted.isEmpty()) {
      return Code.ANY;
    }
    String side = counted.get().code();
    boolean mixed = List.of(Side.JURY, Side.BODY, Side.NON_GOVERNMENT).contains(counted.get());
    if (mixed) {
      choice.recordMissing("decidedBy");
    }
    return mixed ? new Code(Set.of(CIVIL_SOCIETY, side), false) : Code.of(side);
  }

  /** Each selection counts: one by others is enough to say that others chose. */
  private static Code together(List<Code> deciders, boolean complete) {
    List<Code> others =
        deciders.stream().filter(d -> !d.any() && !d.possible().contains(CIVIL_SOCIETY)).toList();
    return (others.isEmpty() && complete ? deciders : others)
        .stream().reduce(Code::or).filter(c -> !c.any()).orElse(Code.ANY);
  }
}
