package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the chairs of a committee pass through their positions and sit in its subcommittees. */
final class CommitteeChairs {
  private CommitteeChairs() {}

  static void define(Definitions define) {
    define
        .collection("parentChairTerms", Kinds.CHAIR_TERM)
        .of(Kinds.MECHANISM, CommitteeChairs::ofParent);
    define.measure("bodyId", CODE).of(Kinds.MECHANISM, (m, a, s) -> Code.of(m.value().id()));
    define
        .measure("roleBefore", CODE)
        .giving(Lists.ROLE.with("none"))
        .of(Kinds.CHAIR_TERM, CommitteeChairs::roleBefore);
    define
        .measure("roleAfter", CODE)
        .giving(Lists.ROLE.with("none"))
        .of(Kinds.CHAIR_TERM, CommitteeChairs::roleAfter);
    define.measure("chairLastDay", DATE).of(Kinds.CHAIR_TERM, (t, a, s) -> Tenure.plannedEnd(t, s));
    define.measure("sitsIn", FLAG, Args.BODY).of(Kinds.CHAIR_TERM, CommitteeChairs::sitsIn);
    define.measure("chairsParent", FLAG).of(Kinds.MEMBERSHIP, CommitteeChairs::chairsParent);
    define
        .measure("countryActive", FLAG, Args.RULE)
        .of(Kinds.MEMBERSHIP, CommitteeChairs::countryActive);
    define
        .measure("countryStatusKnown", FLAG, Args.RULE)
        .of(
            Kinds.MEMBERSHIP,
            (m, args, s) -> Flag.of(Outcomes.of(attested(m, args, s) != Outcomes.NONE)));
  }

  /** The position that its organization held in the chair until this one began; else none. */
  private static Bounds roleBefore(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return neighbor(term, context, true);
  }

  /** The position that its organization held in the chair when this one ended; else none. */
  private static Bounds roleAfter(
      Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return neighbor(term, context, false);
  }

  private static Bounds neighbor(
      Cursor<Membership> term, EvaluationContext context, boolean before) {
    Items<Membership> others = Chairs.others(term, context);
    Code organization = Chairs.organization(term);
    boolean open = !others.complete();
    List<Code> roles = new ArrayList<>();
    for (Cursor<Membership> other : others) {
      int found =
          before
              ? Terms.sameAndFollows(organization, other, other, term, context)
              : Terms.sameAndFollows(organization, other, term, other, context);
      if (found == Outcomes.HOLDS) {
        roles.add(Chairs.role(other));
      }
      open |= Outcomes.isOpen(found);
    }
    return roles.stream().reduce(Code::or).orElse(open ? Code.ANY : Code.of("none"));
  }

  private static Items<Membership> ofParent(Cursor<Mechanism> body, EvaluationContext context) {
    Optional<Cursor<Mechanism>> parent = parent(body, context);
    return parent
        .map(p -> Chairs.terms(p, context))
        .orElse(new Items<>(List.of(), body.isKnownAbsent("parent")));
  }

  private static Optional<Cursor<Mechanism>> parent(
      Cursor<Mechanism> body, EvaluationContext context) {
    Optional<String> id = body.require("parent", Mechanism::parent);
    return body(id, context);
  }

  private static Optional<Cursor<Mechanism>> body(Optional<String> id, EvaluationContext context) {
    return context.partnership().peekList("mechanisms", Partnership::mechanisms).all().stream()
        .filter(m -> id.filter(m.value().id()::equals).isPresent())
        .findFirst();
  }

  /** Whether its organization had a seat in the body {@code body} while it chaired. */
  private static Bounds sitsIn(Cursor<Membership> term, Arguments args, EvaluationContext context) {
    return Flag.of(
        body(args.find("body"), context)
            .map(b -> isAmong(term, Members.of(b), context))
            .orElse(Outcomes.OPEN));
  }

  /** Whether its organization chaired the parent body while it had the seat. */
  private static Bounds chairsParent(
      Cursor<Membership> member, Arguments args, EvaluationContext context) {
    return Flag.of(
        parent(Chairs.body(member), context)
            .map(p -> isAmong(member, p.list("chairs", Mechanism::chairs), context))
            .orElse(Outcomes.OPEN));
  }

  private static int isAmong(
      Cursor<Membership> term, Items<Membership> others, EvaluationContext context) {
    Code organization = Chairs.organization(term);
    Window held = Tenure.held(term, context);
    int among = others.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<Membership> other : others) {
      int same = Chairs.isOf(organization, other);
      int together = Outcomes.all(same, held.overlaps(Tenure.held(other.value(), context)));
      if (together != Outcomes.FAILS) {
        Chairs.organization(other);
        Tenure.takeDown(other, together);
        among = Outcomes.any(among, together);
      }
    }
    return among;
  }

  private static Bounds countryActive(
      Cursor<Membership> member, Arguments args, EvaluationContext context) {
    return Flag.of(attested(member, args, context));
  }

  /** A country's standing is no part of the committee's own file: it is attested, or not judged. */
  private static int attested(
      Cursor<Membership> member, Arguments args, EvaluationContext context) {
    return Attested.by(a -> true, args.rule(), false, member.value().organization(), context);
  }
}
