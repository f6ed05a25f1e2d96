package io.github.ogpsdk.report.html;

import io.github.ogpsdk.report.picture.Picture;
import java.util.List;
import java.util.Optional;

/**
 * A body as a template shows it.
 *
 * @param name its name
 * @param facts type, dates and status, each in a phrase
 * @param seats its seat tables as pictures, the newest first, each with the words about its time
 * @param terms who chaired and when, each in a line
 * @param chairs who chaired, as a picture
 * @param meetings its meetings, as a picture
 */
record BodyView(
    String name,
    List<String> facts,
    List<Seats> seats,
    List<String> terms,
    Optional<Picture> chairs,
    Optional<Picture> meetings) {
  /**
   * A seat table.
   *
   * @param words how it is known and when it held
   * @param picture the picture
   */
  record Seats(String words, Picture picture) {}
}
