package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.cycle.CoCreation;
import io.github.ogpsdk.model.cycle.Consultation;
import io.github.ogpsdk.model.cycle.Notice;
import io.github.ogpsdk.model.cycle.ReasonedResponse;
import io.github.ogpsdk.model.partnership.Partnership;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What is listed under a co-creation and cannot belong to it, or contradicts itself. */
final class ProcessDates {
  private final CoCreation process;
  private final Optional<PartialDate> day;
  private final String at;
  private final Found found;

  private ProcessDates(CoCreation process, Optional<PartialDate> day, String at, Found found) {
    this.process = process;
    this.day = day;
    this.at = at;
    this.found = found;
  }

  /** Adds a remark for each, cycle by cycle. */
  static void check(Partnership partnership, Found found) {
    for (int i = 0; i < partnership.cycles().items().size(); i++) {
      String at = "/cycles/" + i + "/coCreation/";
      partnership
          .cycles()
          .items()
          .get(i)
          .coCreation()
          .ifPresent(c -> new ProcessDates(c, partnership.asOf(), at, found).check());
    }
  }

  private void check() {
    early("notice/", process.notice(), "published", Notice::published);
    early("outreach/", process.outreach(), "date", Meeting::date);
    early("consultations/", process.consultations(), "to", c -> c.to().or(c::from));
    early("events/", process.events(), "date", Meeting::date);
    early("response/", process.response(), "published", ReasonedResponse::published);
    for (int i = 0; i < process.notice().items().size(); i++) {
      notice(process.notice().items().get(i), at + "notice/" + i);
    }
    for (int i = 0; i < process.response().items().size(); i++) {
      response(process.response().items().get(i), at + "response/" + i);
    }
  }

  /** What took place more than a year before co-creation began. */
  private <E> void early(
      String list, Listing<E> listed, String member, Function<E, Optional<PartialDate>> date) {
    if (process.from().isEmpty()) {
      return;
    }
    LocalDate first = process.from().get().earliest().minusYears(1);
    for (int i = 0; i < listed.items().size(); i++) {
      E one = listed.items().get(i);
      Optional<PartialDate> found = date.apply(one).filter(d -> d.latest().isBefore(first));
      if (found.isPresent()) {
        boolean open = one instanceof Consultation c && c.to().isEmpty();
        String place = at + list + i + "/" + (open ? "from" : member);
        add(RemarkCode.LONG_BEFORE_CO_CREATION, place, found.get(), process.from().get());
      }
    }
  }

  private void add(RemarkCode code, String place, PartialDate date, PartialDate limit) {
    found.add(code, place, "date", date, "limit", limit);
  }

  private void notice(Notice notice, String place) {
    denied(notice.isPublished(), notice.published().isPresent() || notice.url().isPresent(), place);
    notice.updated().stream()
        .filter(d -> Found.isBefore(Optional.of(d), notice.published()))
        .findFirst()
        .ifPresent(
            d ->
                add(
                    RemarkCode.CHANGED_BEFORE_PUBLISHED,
                    place + "/published",
                    notice.published().orElseThrow(),
                    d));
  }

  private void response(ReasonedResponse response, String place) {
    denied(
        response.isPublished(),
        response.published().isPresent() || response.url().isPresent(),
        place);
    boolean past =
        response
            .published()
            .filter(d -> day.filter(a -> d.latest().isAfter(a.latest())).isEmpty())
            .isPresent();
    if (past && response.planned().orElse(false)) {
      found.add(
          RemarkCode.PLANNED_AND_PUBLISHED,
          place + "/planned",
          "what",
          place,
          "date",
          response.published().orElseThrow());
    }
  }

  private void denied(Optional<Boolean> stated, boolean known, String place) {
    if (known && stated.filter(s -> !s).isPresent()) {
      found.add(RemarkCode.PUBLISHED_AND_NOT, place + "/isPublished", "what", place);
    }
  }
}
