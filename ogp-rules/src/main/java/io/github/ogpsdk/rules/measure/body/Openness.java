package io.github.ogpsdk.rules.measure.body;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.Document;
import io.github.ogpsdk.model.Recorded;
import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MechanismStatus;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
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
import io.github.ogpsdk.rules.measure.Structure;
import java.util.Set;

/** What a body shows of itself: who its members are, and its minutes. */
public final class Openness {
  private static final Set<MechanismStatus> WORKED =
      Set.of(MechanismStatus.OPERATIONAL, MechanismStatus.DORMANT, MechanismStatus.ENDED);

  private Openness() {}

  public static void define(Definitions define) {
    define.measure("hasWorked", FLAG).of(Kinds.MECHANISM, Openness::hasWorked);
    define.measure("membersPublic", FLAG, Args.RULE).of(Kinds.MECHANISM, Openness::members);
    define.measure("minutesPublic", FLAG).of(Kinds.MECHANISM, Openness::minutes);
    Outsiders.define(define);
  }

  /** Whether the body is more than a proposal or a paper; one listed is at work by default. */
  private static Bounds hasWorked(
      Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    return Flag.of(
        body.peek("status", Mechanism::status)
            .map(s -> Outcomes.of(WORKED.contains(s)))
            .orElse(Outcomes.HOLDS));
  }

  /**
   * The list of members is public where the whole list is here, each member named, from a source
   * with an address; it is not where it is recorded as not published.
   */
  private static Bounds members(Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    Items<Membership> members = body.list("members", Mechanism::members);
    if (isHidden(body.value(), "members") || (members.complete() && members.all().isEmpty())) {
      return Flag.of(Outcomes.FAILS);
    }
    boolean named = members.complete();
    for (Cursor<Membership> member : members) {
      named &= isNamed(member) && (isCited(member.value()) || isCited(body.value()));
    }
    return Flag.of(
        named ? Outcomes.HOLDS : Attested.on("members", args.rule(), body.value().id(), context));
  }

  public static boolean isNamed(Cursor<Membership> member) {
    return member.peek("organization", Membership::organization).isPresent()
        || member.peek("office", Membership::office).isPresent();
  }

  private static boolean isCited(Recorded object) {
    return object.sources().stream().map(Source::url).anyMatch(url -> url.isPresent());
  }

  /** A general statement about minutes, else the minutes of each meeting held. */
  private static Bounds minutes(Cursor<Mechanism> body, Arguments args, EvaluationContext context) {
    if (body.value().minutesPublished().isPresent() || body.isKnownAbsent("minutesPublished")) {
      return Flag.of(body.flag("minutesPublished", Mechanism::minutesPublished));
    }
    Items<Meeting> held = Structure.held(body);
    int all = held.complete() ? Outcomes.NONE : Outcomes.OPEN;
    for (Cursor<Meeting> meeting : held) {
      all = Outcomes.all(all, minutes(body, meeting, context));
    }
    if (Outcomes.isOpen(all)) {
      body.recordMissing("minutesPublished");
    }
    return Flag.of(all);
  }

  private static int minutes(
      Cursor<Mechanism> body, Cursor<Meeting> meeting, EvaluationContext context) {
    boolean inPublicYear =
        meeting.value().minutes().isEmpty()
            && meeting.value().unknown().why("minutes").isEmpty()
            && meeting.value().date().isPresent()
            && body.peekList("minutesYears", Mechanism::minutesYears)
                .anyUsed(y -> y.value() == meeting.value().date().get().year());
    if (inPublicYear) {
      return Outcomes.HOLDS;
    }
    var found = meeting.child("minutes", Meeting::minutes);
    if (found.isEmpty()) {
      boolean none = meeting.isKnownAbsent("minutes") || isHidden(meeting.value(), "minutes");
      return none ? Outcomes.FAILS : Outcomes.OPEN;
    }
    return isPublic(found.get(), context);
  }

  /**
   * Returns whether a document is public: by its address, the day it was published, a statement.
   */
  public static int isPublic(Cursor<Document> document, EvaluationContext context) {
    if (document.peek("url", Document::url).isPresent()) {
      return Outcomes.HOLDS;
    }
    if (document.value().published().isPresent()) {
      Day day = document.day("published", Document::published);
      return new Window(Day.of(Day.FIRST), Day.of(context.asOf())).contains(day);
    }
    return document.flag("isPublished", Document::isPublished);
  }

  private static boolean isHidden(Recorded object, String member) {
    return object.unknown().why(member).filter(r -> r == UnknownReason.NOT_PUBLISHED).isPresent();
  }
}
