package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.Document;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.SectorTree;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Meetings and events whose own facts contradict each other. */
final class Meetings {
  private static final String TIME = "([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("(" + TIME + "|24:00(:00)?)(/(" + TIME + "|24:00(:00)?))?");

  private static final Document NONE = Document.builder().build();

  private final SectorTree sectors;
  private final Found found;
  private final Repeats repeats;

  private Meetings(SectorTree sectors, Found found) {
    this.sectors = sectors;
    this.found = found;
    this.repeats = new Repeats(found);
  }

  /** Adds a remark for each contradiction, bodies before cycles, then what is written twice. */
  static void check(Partnership partnership, Found found) {
    Meetings meetings = new Meetings(SectorTree.of(partnership.sectorPlaces()), found);
    for (int i = 0; i < partnership.mechanisms().items().size(); i++) {
      Mechanism body = partnership.mechanisms().items().get(i);
      meetings.all(body.meetings(), "/mechanisms/" + i + "/meetings/", Optional.of(body));
    }
    for (int i = 0; i < partnership.cycles().items().size(); i++) {
      Cycle cycle = partnership.cycles().items().get(i);
      String at = "/cycles/" + i;
      cycle
          .coCreation()
          .ifPresent(c -> meetings.all(c.events(), at + "/coCreation/events/", Optional.empty()));
      cycle
          .implementation()
          .ifPresent(
              c -> meetings.all(c.events(), at + "/implementation/events/", Optional.empty()));
    }
    meetings.repeats.acrossLists();
  }

  private void all(Listing<Meeting> meetings, String list, Optional<Mechanism> body) {
    for (int i = 0; i < meetings.items().size(); i++) {
      Meeting meeting = meetings.items().get(i);
      String at = list + i;
      CivilSociety.check(meeting, at, sectors, found);
      body.ifPresent(b -> seats(meeting, b, at));
      attendees(meeting, at);
      times(meeting, at);
      papers(meeting, at);
    }
    repeats.within(meetings, list);
  }

  private void seats(Meeting meeting, Mechanism body, String at) {
    int members =
        meeting.attendance().stream()
            .filter(r -> r.role().filter(role -> !role.equals(SeatRole.MEMBER)).isEmpty())
            .mapToInt(Meetings::came)
            .sum();
    OptionalInt seats = SeatsAt.of(meeting, body);
    if (seats.isPresent() && members > seats.getAsInt()) {
      found.add(
          RemarkCode.MORE_THAN_SEATS,
          at + "/attendance",
          "what",
          at,
          "members",
          members,
          "seats",
          seats.getAsInt());
    }
  }

  private void attendees(Meeting meeting, String at) {
    int came = meeting.attendance().stream().mapToInt(Meetings::came).sum();
    if (meeting.attendees().filter(a -> a < came).isPresent()) {
      found.add(
          RemarkCode.FEWER_THAN_ATTENDANCE,
          at + "/attendees",
          "what",
          at,
          "number",
          meeting.attendees().get(),
          "came",
          came);
    }
  }

  static int came(Attendance row) {
    return row.present().orElse(0) + row.deputies().orElse(0);
  }

  private void times(Meeting meeting, String at) {
    if (meeting.time().filter(t -> !TIME_OF_DAY.matcher(t.strip()).matches()).isPresent()) {
      found.add(RemarkCode.NO_TIME_OF_DAY, at + "/time", "what", at, "text", meeting.time().get());
    }
    if (meeting.to().isPresent()) {
      Days.check(meeting.days(), meeting.date(), meeting.to(), 0, at + "/days", found);
    }
  }

  /** Minutes are remarked once, at the first of their days that is too early. */
  private void papers(Meeting meeting, String at) {
    Document minutes = meeting.minutes().orElse(NONE);
    Map<String, Optional<PartialDate>> days = new LinkedHashMap<>();
    days.put("sent", minutes.sent());
    days.put("approved", minutes.approved());
    days.put("published", minutes.published());
    days.put("date", minutes.date());
    days.entrySet().stream()
        .filter(d -> Found.isBefore(d.getValue(), meeting.date()))
        .findFirst()
        .ifPresent(
            d ->
                early(
                    RemarkCode.MINUTES_BEFORE_MEETING,
                    at + "/minutes/" + d.getKey(),
                    d.getValue(),
                    meeting));
    if (Found.isBefore(meeting.next(), meeting.date())) {
      early(RemarkCode.NEXT_BEFORE_MEETING, at + "/next", meeting.next(), meeting);
    }
  }

  private void early(RemarkCode code, String at, Optional<PartialDate> day, Meeting meeting) {
    found.add(code, at, "date", day.orElseThrow(), "limit", meeting.date().orElseThrow());
  }
}
