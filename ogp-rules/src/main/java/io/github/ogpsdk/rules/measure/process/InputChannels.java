package io.github.ogpsdk.rules.measure.process;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.Audience;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.partnership.AttestedAnswer;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Consultations;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.ProcessTime;
import io.github.ogpsdk.rules.measure.Sectors;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is measured of the channels for input to a plan: consultations and open events. */
public final class InputChannels {
  /** All kinds of stakeholders outside government that the format names. */
  private static final long ALL_KINDS =
      Sector.codes().stream()
          .filter(c -> new Sector(c).parent().equals(Optional.of(Sector.NON_GOVERNMENT)))
          .count();

  private static final Whole EVERYBODY = new Whole(ALL_KINDS, Whole.UNBOUNDED);

  private InputChannels() {}

  public static void define(Definitions define) {
    define
        .measure("attestation", CODE, Args.RULE)
        .giving(Lists.ATTESTED)
        .of(Kinds.CYCLE, (c, args, s) -> attestation(args, s));
    define.declared("carriedOut").of(Kinds.CHANNEL, (c, args, s) -> carriedOut(c, s));
    define.declared("begunOn").of(Kinds.CHANNEL, (c, args, s) -> begunOn(c, s));
    define
        .measure("audiences", NUMBER)
        .of(Kinds.CHANNEL, (c, args, s) -> audiences(c))
        .of(Kinds.MEETING, (m, args, s) -> audience(m));
    define.measure("openDays", NUMBER).of(Kinds.CHANNEL, (c, args, s) -> openDays(c));
    define
        .measure("timeAppropriate", FLAG, Args.RULE)
        .of(Kinds.CHANNEL, (c, args, s) -> timeAppropriate(c.value().id(), args, s))
        .of(Kinds.MEETING, (m, args, s) -> timeAppropriate(m.value().id(), args, s));
  }

  private static Code attestation(Arguments args, EvaluationContext context) {
    return Code.of(Attested.answer(context, args).map(AttestedAnswer::code).orElse("none"));
  }

  private static Flag carriedOut(Cursor<Consultation> channel, EvaluationContext context) {
    boolean not = Consultations.isNotHeld(channel.value());
    channel.peek("status", Consultation::status);
    if (channel.value().status().isEmpty()) {
      channel.presume(Presumption.MEETING_HELD, "status");
    }
    return Flag.of(
        Outcomes.all(
            Outcomes.of(!not),
            ProcessTime.covers(channel, "from", Consultations.began(channel), context)));
  }

  /** When a channel was opened; one that may have been in co-creation was so, by its place. */
  private static Day begunOn(Cursor<Consultation> channel, EvaluationContext context) {
    return CoCreations.withinItsTime(channel, "from", Consultations.began(channel), context);
  }

  private static Whole audiences(Cursor<Consultation> channel) {
    Items<Audience> openTo = channel.list("openTo", Consultation::openTo);
    Sectors sectors = Sectors.of(channel);
    Set<Sector> kinds = new HashSet<>();
    boolean all = false;
    boolean listed = true;
    for (Cursor<Audience> audience : openTo) {
      Audience to = audience.used();
      Sector sector = new Sector(to.code());
      all |= to.equals(Audience.PUBLIC) || to.equals(Audience.NON_GOVERNMENT);
      boolean known = to.isKnown() || sectors.isDeclared(sector);
      listed &= known;
      if (known && !sectors.counted(sector).equals(Sector.GOVERNMENT)) {
        kinds.add(sector);
      }
    }
    return all ? EVERYBODY : known(sectors, kinds, openTo.complete() && listed);
  }

  private static Whole audience(Cursor<Meeting> event) {
    int open = event.flag("openToPublic", Meeting::openToPublic);
    Items<Sector> audience = event.peekList("audience", Meeting::audience);
    Sectors sectors = Sectors.of(event);
    Set<Sector> kinds = new HashSet<>();
    boolean listed = true;
    boolean all = open == Outcomes.HOLDS;
    for (Cursor<Sector> sector : audience) {
      Sector to = sector.used();
      all |= to.equals(Sector.NON_GOVERNMENT);
      listed &= sectors.isKnown(to);
      if (!sectors.isWithin(to, Sector.GOVERNMENT) && sectors.isKnown(to)) {
        kinds.add(to);
      }
    }
    boolean whole = open == Outcomes.FAILS && audience.complete() && listed;
    return all ? EVERYBODY : known(sectors, kinds, whole);
  }

  /** So many kinds; an audience that is in no list may be everybody. */
  private static Whole known(Sectors sectors, Set<Sector> kinds, boolean complete) {
    return new Whole(sectors.leastKinds(kinds), complete ? kinds.size() : Whole.UNBOUNDED);
  }

  /** The days from the first to the last; as printed where no day is known exactly. */
  private static Whole openDays(Cursor<Consultation> channel) {
    Consultation c = channel.value();
    boolean dated =
        Stream.of(c.from(), c.to()).allMatch(d -> d.filter(PartialDate::isExact).isPresent());
    return dated || c.days().isEmpty()
        ? between(channel)
        : channel.count("days", Consultation::days);
  }

  /**
   * The days between the first and the last, as far as they are known: it was open by a day on
   * which it was seen open, and until the day of a count of what had come in so far.
   */
  private static Whole between(Cursor<Consultation> channel) {
    Day from = channel.day("from", Consultation::from);
    Day to = channel.day("to", Consultation::to);
    LocalDate open = seen(channel, "openedBy", Consultation::openedBy, from.latest(), true);
    LocalDate still = seen(channel, "countedOn", Consultation::countedOn, to.earliest(), false);
    boolean begun = !open.equals(Day.LAST);
    boolean lasted = !still.equals(Day.FIRST);
    return new Whole(
        begun && lasted ? Math.max(1, days(open, still)) : 0,
        from.equals(Day.ANY) || to.equals(Day.ANY)
            ? Whole.UNBOUNDED
            : days(from.earliest(), to.latest()));
  }

  /** A day on which the channel was seen open, where it narrows a bound. */
  private static LocalDate seen(
      Cursor<Consultation> channel,
      String member,
      Function<Consultation, Optional<PartialDate>> getter,
      LocalDate bound,
      boolean isFirst) {
    return getter
        .apply(channel.value())
        .map(d -> isFirst ? d.latest() : d.earliest())
        .filter(d -> isFirst ? d.isBefore(bound) : d.isAfter(bound))
        .map(
            d -> {
              channel.peek(member, getter);
              return d;
            })
        .orElse(bound);
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  private static Flag timeAppropriate(
      Optional<String> id, Arguments args, EvaluationContext context) {
    int attested = Attested.about(context, args, id, "", "from", "to", "days");
    if (Outcomes.isOpen(attested)) {
      context.partnership().recordMissingItem("attestations");
    }
    return Flag.of(attested);
  }
}
