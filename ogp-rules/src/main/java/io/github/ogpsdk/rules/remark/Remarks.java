package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is odd in a partnership: {@code Remarks.of(peru)} has one remark for a body that is
 * its own parent, and one for a meeting held after its body had ended.
 *
 * <p>A remark says that facts contradict each other, whatever the dates that are known in part
 * mean; it changes no verdict. What no partnership can be, such as a period that ends before it
 * starts, is refused when it is built. Violated Jakarta constraints, such as a title without words,
 * are remarks too where Hibernate Validator is on the class path. Thread-safe.
 *
 * @ogp.source none: SDK decision, docs/adr/0030
 * @since 0.1
 */
public final class Remarks {
  private static final boolean VALIDATES = hasValidator();

  private Remarks() {}

  /** Returns what is odd in a partnership on the day that it describes. */
  public static List<Remark> of(Partnership partnership) {
    return of(partnership, Optional.empty());
  }

  /** Returns what is odd in a partnership on a day, such as {@code 2024-06-30}, or in a year. */
  public static List<Remark> of(Partnership partnership, PartialDate asOf) {
    return of(partnership, Optional.of(asOf));
  }

  private static List<Remark> of(Partnership partnership, Optional<PartialDate> asOf) {
    Found found = new Found();
    if (VALIDATES) {
      Constraints.check(partnership, found);
    }
    FutureDateCheck.check(partnership, asOf, found);
    CountryCodes.check(partnership, found);
    UnusedSectors.check(partnership, found);
    Rings.check(partnership, found);
    Lifetimes.check(partnership, found);
    Memberships.check(partnership, found);
    SeatGroups.check(partnership, found);
    Meetings.check(partnership, found);
    Totals.check(partnership, found);
    Cycles.check(partnership, found);
    ProcessDates.check(partnership, found);
    Commitments.check(partnership, found);
    return List.copyOf(found.remarks());
  }

  private static boolean hasValidator() {
    try {
      Class.forName(
          "org.hibernate.validator.HibernateValidator", false, Remarks.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
