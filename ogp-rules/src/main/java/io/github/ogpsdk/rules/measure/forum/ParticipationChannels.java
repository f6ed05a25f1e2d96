package io.github.ogpsdk.rules.measure.forum;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingMode;
import io.github.ogpsdk.model.cycle.Audience;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.ConsultationChannel;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Sectors;
import java.util.Set;

/**
 * Whom meetings and channels for input reach: from a distance or in person, and which sectors.
 *
 * <p>A workshop, town hall or hearing that a consultation names may have been held in person or
 * online; how many came in person tells, or a meeting with its mode.
 */
final class ParticipationChannels {
  private static final String REMOTE = "remote";
  private static final String IN_PERSON = "in-person";

  private static final Set<ConsultationChannel> ONLINE =
      Set.of(
          ConsultationChannel.ONLINE_FORM,
          ConsultationChannel.PLATFORM,
          ConsultationChannel.EMAIL,
          ConsultationChannel.MESSAGING);

  private static final Set<ConsultationChannel> ON_PAPER =
      Set.of(
          ConsultationChannel.SURVEY,
          ConsultationChannel.REQUEST_FOR_INFORMATION,
          ConsultationChannel.SUBMISSION);

  private ParticipationChannels() {}

  static void define(Definitions define) {
    define
        .measure("reaches", FLAG, Args.WAY)
        .of(Kinds.MEETING, (m, args, s) -> Flag.of(meeting(m, args)))
        .of(Kinds.CHANNEL, (c, args, s) -> Flag.of(channel(c, args)));
    define
        .measure("opensTo", FLAG, Args.SECTOR)
        .of(Kinds.MEETING, (m, args, s) -> Flag.of(audience(m, args)))
        .of(Kinds.CHANNEL, (c, args, s) -> Flag.of(openTo(c, args)));
  }

  private static boolean isRemote(Arguments args) {
    String way = args.text("way");
    if (!way.equals(REMOTE) && !way.equals(IN_PERSON)) {
      throw new IllegalArgumentException("no such way: \"" + way + "\"");
    }
    return way.equals(REMOTE);
  }

  private static int meeting(Cursor<Meeting> meeting, Arguments args) {
    MeetingMode other = isRemote(args) ? MeetingMode.IN_PERSON : MeetingMode.REMOTE;
    return meeting
        .require("mode", Meeting::mode)
        .map(mode -> Outcomes.of(mode != other))
        .orElse(Outcomes.OPEN);
  }

  /** By its channels; people counted in person were there in person. */
  private static int channel(Cursor<Consultation> consultation, Arguments args) {
    boolean remote = isRemote(args);
    if (!remote && consultation.value().inPerson().isPresent()) {
      return Outcomes.of(consultation.count("inPerson", Consultation::inPerson).least() > 0);
    }
    Items<ConsultationChannel> channels = consultation.list("channels", Consultation::channels);
    int found = channels.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<ConsultationChannel> channel : channels) {
      found = Outcomes.any(found, reaches(channel.used(), remote));
    }
    if (Outcomes.isOpen(found) && channels.complete()) {
      if (remote) {
        consultation.recordMissingItem("channels");
      } else {
        consultation.recordMissing("inPerson");
      }
    }
    return found;
  }

  /** A survey or a submission may be on paper, a workshop online. */
  private static int reaches(ConsultationChannel channel, boolean remote) {
    if (ONLINE.contains(channel)) {
      return Outcomes.of(remote);
    }
    return remote || !ON_PAPER.contains(channel) ? Outcomes.OPEN : Outcomes.FAILS;
  }

  private static int openTo(Cursor<Consultation> consultation, Arguments args) {
    Sector asked = args.sector("sector");
    Items<Audience> openTo = consultation.list("openTo", Consultation::openTo);
    int found = openTo.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<Audience> audience : openTo) {
      Audience to = audience.used();
      found =
          Outcomes.any(
              found,
              to.equals(Audience.PUBLIC)
                  ? Outcomes.HOLDS
                  : holds(consultation, new Sector(to.code()), asked));
    }
    return found;
  }

  private static int audience(Cursor<Meeting> meeting, Arguments args) {
    Sector asked = args.sector("sector");
    int open = meeting.flag("openToPublic", Meeting::openToPublic);
    Items<Sector> audience = meeting.peekList("audience", Meeting::audience);
    int invited = audience.complete() ? Outcomes.FAILS : Outcomes.OPEN;
    for (Cursor<Sector> sector : audience) {
      invited = Outcomes.any(invited, holds(meeting, sector.used(), asked));
    }
    return Outcomes.any(open, invited);
  }

  /**
   * Whether who belongs to a sector was meant by an invitation to another; one to a sector that is
   * declared counts as one to the sector that it counts as.
   */
  private static int holds(Cursor<?> at, Sector invited, Sector asked) {
    Sectors sectors = Sectors.of(at);
    boolean counts = asked.equals(sectors.counted(invited));
    if (counts || sectors.isWithin(asked, invited)) {
      return Outcomes.HOLDS;
    }
    return sectors.isKnown(asked) && sectors.isKnown(invited) ? Outcomes.FAILS : Outcomes.OPEN;
  }
}
