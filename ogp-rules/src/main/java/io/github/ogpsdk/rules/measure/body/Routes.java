package io.github.ogpsdk.rules.measure.body;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismStatus;
import io.github.ogpsdk.model.body.Relation;
import io.github.ogpsdk.model.body.RelationRole;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Structure;
import io.github.ogpsdk.rules.measure.Sum;
import java.util.Set;

/**
 * The routes by which civil society could raise a concern during a cycle: a space at work, a point
 * of contact, a secretariat, or another that is attested, such as the Steering Committee.
 *
 * @ogp.source OGP civil society engagement: Implementation
 */
public final class Routes {
  private static final Set<RelationRole> CONTACTS =
      Set.of(
          RelationRole.POINT_OF_CONTACT,
          RelationRole.POINTS_OF_CONTACT,
          RelationRole.SECRETARIAT,
          RelationRole.COORDINATOR);

  private Routes() {}

  public static Bounds count(Cursor<Cycle> cycle, Arguments args, EvaluationContext context) {
    Sum routes = new Sum();
    Items<Mechanism> spaces = Structure.spaces(cycle, context);
    routes.others(spaces.complete());
    for (Cursor<Mechanism> space : spaces) {
      routes.add(atWork(space, context));
      Items<Relation> relations = space.list("relations", Mechanism::relations);
      routes.others(relations.complete());
      for (Cursor<Relation> relation : relations) {
        if (isContact(relation.value())) {
          relation.use("role", relation.value().role());
          routes.add(time(relation, context).overlaps(context.window()));
        }
      }
    }
    routes.attested(Attested.on(args.rule(), args.rule(), cycle.value().id(), context));
    return routes.value();
  }

  /** Returns whether somebody in this role can be turned to. */
  static boolean isContact(Relation relation) {
    return CONTACTS.contains(relation.role());
  }

  private static int atWork(Cursor<Mechanism> space, EvaluationContext context) {
    boolean works =
        space
            .peek("status", Mechanism::status)
            .map(s -> s == MechanismStatus.OPERATIONAL || s == MechanismStatus.ENDED)
            .orElse(true);
    return works ? Spaces.life(space, context).overlaps(context.window()) : Outcomes.FAILS;
  }

  /** The time of a relation; one that began and has no end lasts until the day of judgement. */
  private static Window time(Cursor<Relation> relation, EvaluationContext context) {
    Day from = relation.day("from", Relation::from);
    Day to = relation.peek("to", Relation::to).map(Day::of).orElse(Day.of(context.asOf()));
    return new Window(from, to);
  }
}
