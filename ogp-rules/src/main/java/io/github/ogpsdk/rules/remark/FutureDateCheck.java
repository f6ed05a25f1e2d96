package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingStatus;
import io.github.ogpsdk.model.partnership.Partnership;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document tells as done although it lies after the day that the document describes, or that
 * was asked for, such as a meeting held tomorrow: one of the two dates must be wrong.
 */
final class FutureDateCheck {
  /** Members that say when something was done; others, such as {@code to}, may be planned. */
  private static final Set<String> DONE =
      Set.of(
          "date",
          "published",
          "submitted",
          "adopted",
          "approved",
          "completed",
          "launched",
          "joined",
          "announced",
          "draftPublished",
          "checked",
          "retrieved",
          "countedOn");

  private final LocalDate asOf;
  private final List<String> places = new ArrayList<>();

  private FutureDateCheck(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * Adds a remark for each such date, in the order of the document.
   *
   * @param asked the day to hold them against instead of the document's own
   */
  static void check(Partnership partnership, Optional<PartialDate> asked, Found found) {
    if (asked.or(partnership::asOf).isEmpty()) {
      return;
    }
    PartialDate day = asked.or(partnership::asOf).get();
    FutureDateCheck foretold = new FutureDateCheck(day.latest());
    foretold.object(partnership, "");
    RemarkCode code = asked.isPresent() ? RemarkCode.FORETOLD_ASKED : RemarkCode.FORETOLD;
    foretold.places.forEach(at -> found.add(code, at, "date", day));
  }

  private void object(Object owner, String at) {
    boolean planned =
        owner instanceof Meeting m && m.status().filter(s -> s != MeetingStatus.HELD).isPresent();
    for (RecordComponent component : owner.getClass().getRecordComponents()) {
      Object found = read(component, owner);
      @Nullable Object value = found instanceof Optional<?> o ? o.orElse(null) : found;
      String place = at + "/" + component.getName();
      if (value instanceof PartialDate date) {
        boolean late = DONE.contains(component.getName()) && date.earliest().isAfter(asOf);
        if (late && !(planned && component.getName().equals("date"))) {
          places.add(place);
        }
      } else if (value instanceof Listing<?> list) {
        for (int i = 0; i < list.items().size(); i++) {
          visit(list.items().get(i), place + "/" + i);
        }
      } else if (value != null) {
        visit(value, place);
      }
    }
  }

  private void visit(Object value, String at) {
    if (value instanceof Record) {
      object(value, at);
    }
  }

  private static @Nullable Object read(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
