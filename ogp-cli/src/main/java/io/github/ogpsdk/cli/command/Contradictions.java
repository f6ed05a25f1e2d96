package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Attendance;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.words.Explainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where two facts contradict each other, about who came to a meeting or which cycles there were:
 * one of them must be wrong, and no rule can say which.
 */
final class Contradictions {
  private final Partnership partnership;
  private final Phrases phrases;
  private final List<Remark> remarks = new ArrayList<>();

  private Contradictions(Partnership partnership, Phrases phrases) {
    this.partnership = partnership;
    this.phrases = phrases;
  }

  /** Returns a remark for each contradiction, bodies before cycles. */
  static List<Remark> remarks(Partnership partnership, Phrases phrases) {
    Contradictions found = new Contradictions(partnership, phrases);
    for (int i = 0; i < partnership.mechanisms().items().size(); i++) {
      Mechanism body = partnership.mechanisms().items().get(i);
      found.all(body.meetings(), "/mechanisms/" + i + "/meetings/", Optional.of(body));
    }
    for (int i = 0; i < partnership.cycles().items().size(); i++) {
      Cycle cycle = partnership.cycles().items().get(i);
      String at = "/cycles/" + i;
      cycle
          .coCreation()
          .ifPresent(c -> found.all(c.events(), at + "/coCreation/events/", Optional.empty()));
      cycle
          .implementation()
          .ifPresent(c -> found.all(c.events(), at + "/implementation/events/", Optional.empty()));
    }
    found.numbers();
    return found.remarks;
  }

  /** Cycles that the numbers of others tell of, in a list that counts as whole. */
  private void numbers() {
    List<Integer> numbers =
        partnership.cycles().stream().flatMap(c -> c.number().stream()).toList();
    int last = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Integer> missing =
        IntStream.range(1, last).filter(n -> !numbers.contains(n)).boxed().toList();
    int unnumbered = partnership.cycles().items().size() - numbers.size();
    if (partnership.cycles().isComplete() && missing.size() > unnumbered) {
      add("/cycles", "/cycles", "validate.numbers", "number", missing.get(0));
    }
  }

  private void all(Listing<Meeting> meetings, String list, Optional<Mechanism> body) {
    for (int i = 0; i < meetings.items().size(); i++) {
      Meeting meeting = meetings.items().get(i);
      String at = list + i;
      civilSociety(meeting, at);
      body.ifPresent(b -> seats(meeting, b, at));
    }
  }

  private void civilSociety(Meeting meeting, String at) {
    if (meeting.withCivilSociety().isEmpty()) {
      return;
    }
    boolean said = meeting.withCivilSociety().get();
    List<Attendance> rows = meeting.attendance().items();
    boolean some = rows.stream().anyMatch(r -> isOf(r, Sector.CIVIL_SOCIETY) && cameSurely(r));
    boolean none =
        meeting.attendance().isComplete()
            && !rows.isEmpty()
            && rows.stream().noneMatch(r -> mayBeOf(r, Sector.CIVIL_SOCIETY) && mayHaveCome(r));
    if (said ? none : some) {
      String key = "validate.civil-society." + (said ? "absent" : "present");
      add(at + "/withCivilSociety", at, key);
    }
  }

  private static boolean isOf(Attendance row, Sector sector) {
    return row.sector().filter(s -> s.isWithin(sector)).isPresent();
  }

  private static boolean mayBeOf(Attendance row, Sector sector) {
    return isOf(row, sector) || row.sector().isEmpty() || row.sector().equals(sector.parent());
  }

  private static boolean cameSurely(Attendance row) {
    boolean bare = row.present().isEmpty() && row.deputies().isEmpty() && row.apologies().isEmpty();
    return bare ? row.unknown().why("present").isEmpty() : came(row) > 0;
  }

  private static boolean mayHaveCome(Attendance row) {
    return row.present().isEmpty() || came(row) > 0;
  }

  private static int came(Attendance row) {
    return row.present().orElse(0) + row.deputies().orElse(0);
  }

  private void seats(Meeting meeting, Mechanism body, String at) {
    int members =
        meeting.attendance().items().stream()
            .filter(r -> r.role().filter(role -> !role.equals(SeatRole.MEMBER)).isEmpty())
            .mapToInt(Contradictions::came)
            .sum();
    OptionalInt seats = SeatsAt.of(meeting, body);
    if (seats.isPresent() && members > seats.getAsInt()) {
      add(at + "/attendance", at, "validate.seats", "members", members, "seats", seats.getAsInt());
    }
  }

  private void add(String pointer, String at, String key, Object... args) {
    String what = Explainer.in(phrases.language().locale()).place(at, partnership);
    List<Object> all = new ArrayList<>(List.of("what", what));
    all.addAll(List.of(args));
    remarks.add(new Remark(pointer, phrases.get(key, all.toArray())));
  }
}
