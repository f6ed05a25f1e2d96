package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The remarks found so far. */
final class Found {
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * Adds a remark.
   *
   * @param arguments names and values by turns
   */
  void add(RemarkCode code, String pointer, Object... arguments) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1].toString());
    }
    remarks.add(new Remark(code, pointer, named));
  }

  /** Returns the remarks in the order in which they were found. */
  List<Remark> remarks() {
    return remarks;
  }

  /** Returns whether a date certainly lies before another; not where one of them is unknown. */
  static boolean isBefore(Optional<PartialDate> date, Optional<PartialDate> other) {
    return date.isPresent() && other.isPresent() && other.get().isCertainlyAfter(date.get());
  }
}
