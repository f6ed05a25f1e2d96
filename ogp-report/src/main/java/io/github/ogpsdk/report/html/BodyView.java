package io.github.ogpsdk.report.html;

import io.github.ogpsdk.report.picture.Picture;
import java.util.List;
import java.util.Optional;

/**
 * A body as a template shows it.
 *
 * @param name its name
 * @param facts type, dates and status, each in a phrase
 * @param relations who runs or coordinates it, each in a line
 * @param seats its seat tables as pictures, the newest first, each with the words about its time
 * @param members who sat there, one side a line
 * @param memberCount how many entries that are
 * @param departures who left or came back, each in a line
 * @param terms who chaired and when, each in a line
 * @param inChair which side chaired meetings, each in a line
 * @param chairRules who is to chair by its charters, each in a line
 * @param chairs who chaired, as a picture
 * @param totals its meetings where they are known only as a number, each in a line
 * @param held its meetings that have a date, as a statement
 * @param meetings its meetings, as a picture
 */
record BodyView(
    String name,
    Statement facts,
    List<Statement> relations,
    List<Seats> seats,
    List<Statement> members,
    int memberCount,
    List<Statement> departures,
    List<Statement> terms,
    List<Statement> inChair,
    List<Statement> chairRules,
    Optional<Picture> chairs,
    List<Statement> totals,
    Optional<Statement> held,
    Optional<Picture> meetings) {
  /**
   * A seat table.
   *
   * @param words how it is known and when it held
   * @param picture the picture; none where no number of seats is known
   */
  record Seats(Statement words, Optional<Picture> picture) {}
}
