package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.body.SeatGroup;

/**
 * A group of seats in a picture.
 *
 * @param group the group
 * @param index its place in the picture, 0 for the first
 * @param chairs how many of its seats chair
 */
record Block(SeatGroup group, int index, int chairs) {
  private static final int MOST = 400;

  /** Returns its letter, {@code A} for the first. */
  String letter() {
    return index < 26 ? String.valueOf((char) ('A' + index)) : "+";
  }

  /** Returns its colors; they come again after six groups, letters do not. */
  String color() {
    return "ogp-c" + index % 6;
  }

  /** Returns whether the number of its seats is known. */
  boolean isNumbered() {
    return group.count().isPresent();
  }

  /** Returns how many seats are drawn: one where the number is not known. */
  int drawn() {
    return Math.min(group.count().orElse(group.min().filter(m -> m > 0).orElse(1)), MOST);
  }

  int vacant() {
    return Math.min(group.vacant().orElse(0), drawn());
  }

  /** Returns what it is, such as "A: civil society, 8 seats, 1 of them vacant". */
  String words(Captions captions) {
    String name = group.title().map(captions::in).orElseGet(() -> captions.sector(group.sector()));
    String seats =
        group
            .count()
            .map(c -> captions.count("seats.count", c))
            .or(
                () ->
                    group.share().map(s -> captions.get("seats.share", "share", s.toPlainString())))
            .or(() -> group.min().map(m -> captions.count("seats.min", m)))
            .orElseGet(() -> captions.get("seats.unknown"));
    String said = captions.get("seats.group", "letter", letter(), "name", name, "seats", seats);
    return vacant() > 0 ? said + captions.count("seats.vacant", vacant()) : said;
  }
}
