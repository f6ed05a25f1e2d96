package io.github.ogpsdk.report.answer;

import java.util.Locale;

/** Who can do something about a verdict. */
enum Actor {
  GOVERNMENT,
  FORUM,
  CIVIL_SOCIETY,
  IRM,
  OGP,
  ANYBODY;

  /** Returns its name in keys of phrases, such as {@code civil-society}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns who can give the fact at a place that has no kind of its own.
   *
   * @param pointer a JSON Pointer
   */
  static Actor of(String pointer) {
    if (pointer.startsWith("/mechanisms")) {
      return FORUM;
    }
    if (pointer.startsWith("/cycles") || pointer.startsWith("/publication")) {
      return GOVERNMENT;
    }
    return pointer.startsWith("/standing") ? OGP : ANYBODY;
  }
}
