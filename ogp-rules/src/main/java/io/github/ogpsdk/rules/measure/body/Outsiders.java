package io.github.ogpsdk.rules.measure.body;

import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Mandate;
import io.github.ogpsdk.model.body.MandateFunction;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingRule;
import io.github.ogpsdk.model.body.MeetingStatus;
import io.github.ogpsdk.model.body.Relation;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Implementation;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Publication;
import io.github.ogpsdk.model.partnership.Site;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Happenings;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Organizations;
import io.github.ogpsdk.rules.measure.Sectors;
import io.github.ogpsdk.rules.measure.Sides;
import io.github.ogpsdk.rules.measure.Structure;
import io.github.ogpsdk.rules.measure.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How those who sit outside a body are informed and can take part, and who has the duty to see to
 * it.
 *
 * @ogp.source OGP civil society engagement: Implementation
 */
final class Outsiders {
  private Outsiders() {}

  static void define(Definitions define) {
    define
        .measure("informingChannels", NUMBER, Args.RULE)
        .of(Kinds.MECHANISM, Outsiders::informing);
    define.measure("openings", NUMBER, Args.RULE).of(Kinds.MECHANISM, Outsiders::openings);
    define
        .measure("outreachDuties", NUMBER, Args.SIDE, Args.RULE)
        .of(Kinds.MECHANISM, Outsiders::duties);
  }

  /** Sites, the body's own reports and activities of outreach, and what is attested. */
  private static Bounds informing(
      Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    Sum channels = new Sum();
    var publication = context.partnership().child("publication", Partnership::publication);
    if (publication.isPresent()) {
      Items<Site> sites = publication.get().list("websites", Publication::websites);
      channels.others(sites.complete());
      for (Cursor<Site> site : sites) {
        channels.add(
            site.peek("url", Site::url).isPresent()
                ? Outcomes.HOLDS
                : site.flag("exists", Site::exists));
      }
    } else {
      channels.others(context.partnership().isKnownAbsent("publication"));
    }
    var reports = body.list("reports", Mechanism::reports);
    channels.others(reports.complete());
    reports.forEach(report -> channels.add(Outcomes.HOLDS));
    Happenings activities = new Happenings();
    for (Cursor<CoCreation> drafting : drafting(body, channels, context)) {
      Items<Meeting> outreach = drafting.list("outreach", CoCreation::outreach);
      channels.others(outreach.complete());
      outreach.forEach(activity -> activities.add(activity, held(activity)));
    }
    channels.add(activities);
    return attested(body, channels, "informed", args, context);
  }

  private static int held(Cursor<Meeting> event) {
    return Outcomes.of(event.value().status().map(MeetingStatus.HELD::equals).orElse(true));
  }

  private static List<Cursor<CoCreation>> drafting(
      Cursor<Mechanism> body, Sum sum, EvaluationContext context) {
    List<Cursor<CoCreation>> found = new ArrayList<>();
    for (Cursor<Cycle> cycle : served(body, sum, context)) {
      Optional<Cursor<CoCreation>> drafting = cycle.child("coCreation", Cycle::coCreation);
      sum.others(drafting.isPresent() || cycle.isKnownAbsent("coCreation"));
      drafting.ifPresent(found::add);
    }
    return found;
  }

  /** The cycles that the body served, as far as they say which bodies did. */
  private static List<Cursor<Cycle>> served(
      Cursor<Mechanism> body, Sum sum, EvaluationContext context) {
    Items<Cycle> cycles = context.partnership().list("cycles", Partnership::cycles);
    sum.others(cycles.complete());
    List<Cursor<Cycle>> served = new ArrayList<>();
    for (Cursor<Cycle> cycle : cycles) {
      sum.others(cycle.value().mechanisms().isComplete());
      if (cycle.value().mechanisms().items().contains(body.value().id())) {
        served.add(cycle);
      }
    }
    return served;
  }

  /** Rules that open the meetings, meetings and events that were open, and what is attested. */
  private static Bounds openings(
      Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    Sum openings = new Sum();
    for (Cursor<MeetingRule> rule : rules(body, openings)) {
      openings.add(rule.flag("openToPublic", MeetingRule::openToPublic));
      openings.add(rule.flag("observersAllowed", MeetingRule::observersAllowed));
      var yearly = rule.count("openMeetingsPerYear", MeetingRule::openMeetingsPerYear);
      openings.add(
          yearly.least() > 0
              ? Outcomes.HOLDS
              : yearly.most() == 0 ? Outcomes.FAILS : Outcomes.OPEN);
    }
    Happenings open = new Happenings();
    open(Structure.held(body), open, openings);
    for (Cursor<Cycle> cycle : served(body, openings, context)) {
      var record = cycle.child("implementation", Cycle::implementation);
      openings.others(record.isPresent() || cycle.isKnownAbsent("implementation"));
      record.ifPresent(r -> open(r.list("events", Implementation::events), open, openings));
    }
    openings.add(open);
    return attested(body, openings, "means", args, context);
  }

  private static void open(Items<Meeting> meetings, Happenings open, Sum openings) {
    openings.others(meetings.complete());
    for (Cursor<Meeting> meeting : meetings) {
      if (held(meeting) == Outcomes.HOLDS) {
        open.add(meeting, meeting.flag("openToPublic", Meeting::openToPublic));
      }
    }
  }

  private static List<Cursor<MeetingRule>> rules(Cursor<Mechanism> body, Sum sum) {
    List<Cursor<MeetingRule>> rules = new ArrayList<>();
    for (Cursor<Charter> charter : charters(body, sum)) {
      Optional<Cursor<MeetingRule>> rule = charter.child("meeting", Charter::meeting);
      sum.others(rule.isPresent() || charter.isKnownAbsent("meeting"));
      rule.ifPresent(rules::add);
    }
    return rules;
  }

  private static List<Cursor<Charter>> charters(Cursor<Mechanism> body, Sum sum) {
    Items<Charter> charters = body.list("charters", Mechanism::charters);
    sum.others(charters.complete());
    return charters.all().stream().filter(c -> Charters.isAdopted(c) == Outcomes.HOLDS).toList();
  }

  /**
   * The duties of one side: for government a contact or secretariat of its own, for the insiders a
   * charter that makes them report or reach out, or a contact of civil society.
   */
  private static Bounds duties(Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    boolean government = args.text("side").equals("government");
    Sum duties = new Sum();
    Items<Relation> relations = body.list("relations", Mechanism::relations);
    duties.others(relations.complete());
    for (Cursor<Relation> relation : relations) {
      if (Routes.isContact(relation.value())) {
        duties.add(isOf(relation, government, context));
      }
    }
    if (!government) {
      for (Cursor<MeetingRule> rule : rules(body, duties)) {
        boolean reports = rule.require("reportInterval", MeetingRule::reportInterval).isPresent();
        boolean silent = !reports && !rule.isKnownAbsent("reportInterval");
        duties.add(silent ? Outcomes.OPEN : Outcomes.of(reports));
      }
      for (Cursor<Charter> charter : charters(body, duties)) {
        duties.add(reachesOut(charter));
      }
    }
    return attested(body, duties, government ? "government-duty" : "insiders-duty", args, context);
  }

  private static int reachesOut(Cursor<Charter> charter) {
    Optional<Cursor<Mandate>> mandate = charter.child("mandate", Charter::mandate);
    if (mandate.isEmpty()) {
      return charter.isKnownAbsent("mandate") ? Outcomes.FAILS : Outcomes.OPEN;
    }
    Items<MandateFunction> functions = mandate.get().list("functions", Mandate::functions);
    if (functions.anyUsed(f -> f.value() == MandateFunction.OUTREACH)) {
      return Outcomes.HOLDS;
    }
    return functions.complete() ? Outcomes.FAILS : Outcomes.OPEN;
  }

  private static int isOf(
      Cursor<Relation> relation, boolean government, EvaluationContext context) {
    relation.use("role", relation.value().role());
    Optional<Sector> sector =
        relation
            .peek("sector", Relation::sector)
            .or(
                () ->
                    relation
                        .peek("organization", Relation::organization)
                        .flatMap(id -> Organizations.sector(id, context)));
    if (sector.isEmpty()) {
      relation.recordMissing("sector");
      return Outcomes.OPEN;
    }
    int within =
        Sides.within(
            relation, sector.get(), government ? Sector.GOVERNMENT : Sector.NON_GOVERNMENT);
    return Sectors.of(relation).isKnown(sector.get())
        ? Outcomes.of(within == Outcomes.HOLDS)
        : within;
  }

  private static Bounds attested(
      Cursor<Mechanism> body, Sum sum, String point, Arguments args, EvaluationContext context) {
    sum.attested(Attested.on(point, args.rule(), body.value().id(), context));
    return sum.value();
  }
}
