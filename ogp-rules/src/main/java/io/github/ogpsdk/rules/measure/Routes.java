package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismStatus;
import io.github.ogpsdk.model.body.Relation;
import io.github.ogpsdk.model.body.RelationRole;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Window;
import java.util.Set;

/**
 * The routes by which civil society could raise a concern during a cycle: a space at work, a point
 * of contact, a secretariat, or another that is attested, such as the Steering Committee.
 *
 * @ogp.source OGP civil society engagement: Implementation
 */
final class Routes {
  private static final Set<RelationRole> CONTACTS =
      Set.of(
          RelationRole.POINT_OF_CONTACT,
          RelationRole.POINTS_OF_CONTACT,
          RelationRole.SECRETARIAT,
          RelationRole.COORDINATOR);

  private Routes() {}

  static Bounds count(At<Cycle> cycle, Arguments args, Setting setting) {
    Sum routes = new Sum();
    Items<Mechanism> spaces = Structure.spaces(cycle, setting);
    routes.others(spaces.complete());
    for (At<Mechanism> space : spaces) {
      routes.add(atWork(space, setting));
      Items<Relation> relations = space.list("relations", Mechanism::relations);
      routes.others(relations.complete());
      for (At<Relation> relation : relations) {
        if (isContact(relation.value())) {
          relation.use("role", relation.value().role());
          routes.add(time(relation, setting).overlaps(setting.window()));
        }
      }
    }
    routes.attested(Attested.on(args.rule(), args.rule(), cycle.value().id(), setting));
    return routes.value();
  }

  /** Returns whether somebody in this role can be turned to. */
  static boolean isContact(Relation relation) {
    return CONTACTS.contains(relation.role());
  }

  private static int atWork(At<Mechanism> space, Setting setting) {
    boolean works =
        space
            .peek("status", Mechanism::status)
            .map(s -> s == MechanismStatus.OPERATIONAL || s == MechanismStatus.ENDED)
            .orElse(true);
    return works ? Spaces.life(space, setting).overlaps(setting.window()) : Outcomes.FAILS;
  }

  /** The time of a relation; one that began and has no end lasts until the day of judgement. */
  private static Window time(At<Relation> relation, Setting setting) {
    Day from = relation.day("from", Relation::from);
    Day to = relation.peek("to", Relation::to).map(Day::of).orElse(Day.of(setting.asOf()));
    return new Window(from, to);
  }
}
