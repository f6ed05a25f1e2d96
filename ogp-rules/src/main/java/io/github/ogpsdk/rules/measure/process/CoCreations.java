package io.github.ogpsdk.rules.measure.process;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.SPAN;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Extent;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.ConsultationSubject;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.NoticeSubject;
import io.github.ogpsdk.model.cycle.ReasonedResponse;
import io.github.ogpsdk.model.cycle.ResponseForm;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Lapse;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Earliest;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Phases;
import io.github.ogpsdk.rules.measure.ProcessTime;
import io.github.ogpsdk.rules.measure.Structure;
import io.github.ogpsdk.rules.measure.publication.OgpSites;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is measured of co-creation: its notice, outreach and reasoned response. */
public final class CoCreations {
  private static final Set<ConsultationSubject> ON_THE_PLAN =
      Set.of(
          ConsultationSubject.IDEAS,
          ConsultationSubject.PROBLEMS,
          ConsultationSubject.DRAFT_PLAN,
          ConsultationSubject.FINAL_PLAN);

  private static final String PUBLISHED = "published";
  private static final String IS_PUBLISHED = "isPublished";

  private CoCreations() {}

  public static void define(Definitions define) {
    define.collection("notices", Kinds.NOTICE).of(Kinds.CYCLE, (c, s) -> s.known(notices(c)));
    define.collection("outreach", Kinds.MEETING).of(Kinds.CYCLE, (c, s) -> s.known(outreach(c)));
    define
        .collection("inputChannels", Kinds.CHANNEL)
        .of(Kinds.CYCLE, (c, s) -> s.known(inputChannels(c)));
    define
        .collection("coCreationEvents", Kinds.MEETING)
        .of(Kinds.CYCLE, (c, s) -> s.known(events(c)));
    define
        .collection("responses", Kinds.RESPONSE)
        .of(Kinds.CYCLE, (c, s) -> s.known(list(c, "response", CoCreation::response)));
    define.measure("madePublic", FLAG).of(Kinds.NOTICE, (n, args, s) -> Flag.of(madePublic(n, s)));
    define.measure("leadTime", SPAN).of(Kinds.NOTICE, CoCreations::leadTime);
    define
        .measure("onOgpSite", FLAG, Args.RULE)
        .of(Kinds.NOTICE, (n, args, s) -> Flag.of(Attested.unless(OgpSites.shows(n, s), s, args)));
    define
        .measure("givesTimeline", FLAG, Args.RULE)
        .of(
            Kinds.NOTICE,
            (n, args, s) ->
                Flag.of(Attested.unless(n.flag("hasTimeline", Notice::hasTimeline), s, args)));
    define
        .measure("givesOpportunities", FLAG, Args.RULE)
        .of(
            Kinds.NOTICE,
            (n, args, s) ->
                Flag.of(
                    Attested.unless(
                        n.flag("hasOpportunities", Notice::hasOpportunities), s, args)));
    define.measure("carriedOut", FLAG).of(Kinds.MEETING, (m, args, s) -> carriedOut(m, s));
    define.measure("begunOn", DATE).of(Kinds.MEETING, (m, args, s) -> begunOn(m, s));
    define
        .measure("withStakeholders", FLAG)
        .of(Kinds.MEETING, (m, args, s) -> Flag.of(Outreach.of(m)));
    define.measure("given", FLAG).of(Kinds.RESPONSE, (x, args, s) -> Flag.of(given(x, s)));
    define.measure("inWriting", FLAG, Args.RULE).of(Kinds.RESPONSE, CoCreations::inWriting);
    define.measure("givenOn", DATE).of(Kinds.RESPONSE, (x, args, s) -> givenOn(x, s));
  }

  private static <E> Items<E> list(
      Cursor<Cycle> cycle, String member, Function<? super CoCreation, Listing<E>> getter) {
    return cycle
        .child("coCreation", Cycle::coCreation)
        .map(c -> c.list(member, getter))
        .orElseGet(() -> new Items<>(List.of(), cycle.isKnownAbsent("coCreation")));
  }

  private static Items<Notice> notices(Cursor<Cycle> cycle) {
    return list(cycle, "notice", CoCreation::notice)
        .where(n -> n.value().about().map(NoticeSubject.CO_CREATION::equals).orElse(true));
  }

  private static Items<Meeting> outreach(Cursor<Cycle> cycle) {
    return Structure.held(list(cycle, "outreach", CoCreation::outreach));
  }

  private static Items<Meeting> events(Cursor<Cycle> cycle) {
    return Structure.held(list(cycle, "events", CoCreation::events));
  }

  private static Items<Consultation> inputChannels(Cursor<Cycle> cycle) {
    return list(cycle, "consultations", CoCreation::consultations)
        .where(c -> c.value().about().map(ON_THE_PLAN::contains).orElse(true));
  }

  private static int madePublic(Cursor<Notice> notice, EvaluationContext context) {
    return Outcomes.all(
        isPublic(notice), ProcessTime.covers(notice, PUBLISHED, published(notice), context));
  }

  private static int isPublic(Cursor<Notice> notice) {
    boolean known =
        notice.peek(PUBLISHED, Notice::published).isPresent()
            || notice.peek("url", Notice::url).isPresent()
            || notice.peekList("updated", Notice::updated).anyUsed(u -> true);
    return unlessDenied(known, notice, Notice::isPublished);
  }

  private static Lapse leadTime(Cursor<Notice> notice, Arguments args, EvaluationContext context) {
    Day start = context.cycle().map(c -> Phases.start(c, CyclePhase.CO_CREATION)).orElse(Day.ANY);
    return new Lapse(published(notice), start);
  }

  /** What was published, unless it is said that it was not: then nobody knows. */
  private static <T> int unlessDenied(
      boolean published, Cursor<T> object, Function<? super T, Optional<Boolean>> stated) {
    if (!published) {
      return object.flag(IS_PUBLISHED, stated);
    }
    boolean denied = object.peek(IS_PUBLISHED, stated).filter(p -> !p).isPresent();
    if (denied) {
      object.recordMissing(IS_PUBLISHED);
    }
    return denied ? Outcomes.OPEN : Outcomes.HOLDS;
  }

  /**
   * When a notice was published; one that was changed was published by then. Where it is said to
   * have been changed before, one of the two days is wrong.
   */
  private static Day published(Cursor<Notice> notice) {
    Optional<LocalDate> changed =
        notice.value().updated().stream().map(PartialDate::latest).min(LocalDate::compareTo);
    Day stated = Day.of(notice.value().published());
    if (changed.filter(stated.latest()::isAfter).isEmpty()) {
      return notice.day(PUBLISHED, Notice::published);
    }
    Earliest.of(notice.peekList("updated", Notice::updated), Optional::of).forEach(Cursor::used);
    notice.peek(PUBLISHED, Notice::published);
    notice.recordMissing(PUBLISHED);
    return changed.get().isBefore(stated.earliest())
        ? new Day(Day.FIRST, stated.latest())
        : new Day(stated.earliest(), changed.get());
  }

  private static Flag carriedOut(Cursor<Meeting> activity, EvaluationContext context) {
    boolean none =
        activity.peek("extent", Meeting::extent).filter(e -> e == Extent.NONE).isPresent();
    if (activity.value().extent().isEmpty()) {
      activity.presume(Presumption.MEETING_HELD, "extent");
    }
    return Flag.of(
        Outcomes.all(
            Outcomes.of(!none),
            ProcessTime.covers(activity, "date", Day.of(activity.value().date()), context)));
  }

  /** When an activity began; one that may have been in co-creation was so, by its place. */
  private static Day begunOn(Cursor<Meeting> activity, EvaluationContext context) {
    return withinItsTime(activity, "date", activity.day("date", Meeting::date), context);
  }

  /**
   * Returns the first day of an activity that a document lists under co-creation: it began before
   * the end of co-creation unless its own date says otherwise.
   *
   * @param member the member that has the first day
   */
  static Day withinItsTime(
      Cursor<?> activity, String member, Day began, EvaluationContext context) {
    Day end = context.window().end();
    boolean told = !began.latest().isAfter(end.earliest());
    if (told || began.earliest().isAfter(end.latest())) {
      return began;
    }
    activity.presume(Presumption.WITHIN_ITS_TIME, member);
    LocalDate earliest = began.earliest();
    return new Day(earliest.isAfter(end.earliest()) ? end.earliest() : earliest, end.earliest());
  }

  /**
   * Whether an answer was given that says how contributions were considered. One that is announced
   * is none yet; one that is also said to have been published contradicts itself.
   */
  private static int given(Cursor<ReasonedResponse> response, EvaluationContext context) {
    boolean known =
        response.peek(PUBLISHED, ReasonedResponse::published).isPresent()
            || response.peek("url", ReasonedResponse::url).isPresent();
    int was = unlessDenied(known, response, ReasonedResponse::isPublished);
    if (response.peek("planned", ReasonedResponse::planned).filter(p -> p).isPresent()) {
      boolean past =
          response
              .value()
              .published()
              .filter(d -> !d.earliest().isAfter(context.recordedBy()))
              .isPresent();
      was = past ? Outcomes.all(was, Outcomes.OPEN) : Outcomes.FAILS;
      if (past) {
        response.recordMissing("planned");
      }
    }
    Day day = Day.of(response.value().published());
    return Outcomes.all(
        was,
        Outcomes.all(
            onContributions(response), ProcessTime.covers(response, PUBLISHED, day, context)));
  }

  /** An answer to no contributions says nothing of them. */
  private static int onContributions(Cursor<ReasonedResponse> response) {
    boolean none =
        response
            .peek("contributions", ReasonedResponse::contributions)
            .filter(n -> n == 0)
            .isPresent();
    boolean orMore = response.value().atLeast().orElse(false);
    if (response.value().contributions().isEmpty()) {
      response.presume(Presumption.ANSWER_IN_WRITING, "contributions");
    }
    return Outcomes.of(!none || orMore);
  }

  /**
   * Whether an answer was published in writing, or reported back in speech and documented. Of one
   * in speech that was published somehow nobody knows, unless it is attested.
   */
  private static Bounds inWriting(
      Cursor<ReasonedResponse> response, Arguments args, EvaluationContext context) {
    Optional<ResponseForm> form = response.peek("form", ReasonedResponse::form);
    if (form.isEmpty()) {
      response.presume(Presumption.ANSWER_IN_WRITING, "form");
    }
    if (form.filter(f -> f == ResponseForm.ORAL).isEmpty()) {
      return Flag.of(Outcomes.HOLDS);
    }
    int documented = Attested.unless(Outcomes.OPEN, context, args);
    if (Outcomes.isOpen(documented)) {
      context.partnership().recordMissingItem("attestations");
    }
    return Flag.of(documented);
  }

  /** When feedback was given; one that is listed as given was so by the day of the document. */
  private static Day givenOn(Cursor<ReasonedResponse> response, EvaluationContext context) {
    if (response.value().published().isPresent()) {
      return response.day(PUBLISHED, ReasonedResponse::published);
    }
    if (context.recordedBy().isAfter(context.asOf())) {
      response.recordMissing(PUBLISHED);
    }
    return new Day(Day.FIRST, context.recordedBy());
  }
}
