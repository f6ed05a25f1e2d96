package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.MeetingStatus;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.words.StandingExplainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws a partnership: {@code Pictures.of(peru, assessment, Locale.FRENCH).seats(0, 0)}.
 *
 * <p>What is not known is not drawn as if it were: an uncertain time is faint, a number of seats
 * that nobody recorded is one hollow seat. Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Pictures {
  private final Partnership partnership;
  private final Assessment assessment;
  private final Locale language;
  private final Captions captions;
  private final LocalDate asOf;

  private Pictures(Partnership partnership, Assessment assessment, Locale language) {
    this.partnership = partnership;
    this.assessment = assessment;
    this.language = language;
    this.captions = new Captions(partnership, language);
    this.asOf = LocalDate.parse(assessment.asOf().toString());
  }

  /** Returns the pictures of a partnership as of the day of its assessment. */
  public static Pictures of(Partnership partnership, Assessment assessment, Locale language) {
    return new Pictures(partnership, assessment, language);
  }

  /**
   * Returns who sits where, as a half circle; nothing where no number of seats is recorded.
   *
   * @param body the index of the body in the document, 0 for the first
   * @param table the index of the seat table, 0 for the first
   * @throws IndexOutOfBoundsException if there is no such body or table
   */
  public Optional<Picture> seats(int body, int table) {
    Mechanism mechanism = partnership.mechanisms().items().get(body);
    Composition composition = mechanism.compositions().items().get(table);
    return composition.seats().stream().noneMatch(SeatsPicture::isNumbered)
        ? Optional.empty()
        : Optional.of(
            new SeatsPicture(captions, mechanism, composition)
                .draw("seats-" + body + "-" + table, chairs(mechanism, composition)));
  }

  /**
   * Returns who chaired a body over time; nothing where no term has a time.
   *
   * @param body the index of the body in the document, 0 for the first
   */
  public Optional<Picture> chairs(int body) {
    Mechanism mechanism = partnership.mechanisms().items().get(body);
    return new ChairsPicture(captions, mechanism, asOf).draw("chairs-" + body);
  }

  /**
   * Returns who chaired a body and when, such as "Chair: Ministry of Justice (since May 2020)".
   *
   * @param body the index of the body in the document, 0 for the first
   */
  public List<String> chairTerms(int body) {
    return new ChairsPicture(captions, partnership.mechanisms().items().get(body), asOf).terms();
  }

  /**
   * Returns the meetings of a body with the time between them, against the longest time that the
   * rules of their time allow; nothing where no meeting has a date.
   *
   * @param body the index of the body in the document, 0 for the first
   */
  public Optional<Picture> meetings(int body) {
    Mechanism mechanism = partnership.mechanisms().items().get(body);
    boolean any =
        mechanism.meetings().stream()
            .anyMatch(
                m ->
                    m.date().isPresent()
                        && m.status().map(s -> s == MeetingStatus.HELD).orElse(true));
    return any
        ? Optional.of(
            new MeetingsPicture(captions, mechanism, new Rhythm(partnership, assessment), asOf)
                .draw("meetings-" + body))
        : Optional.empty();
  }

  /**
   * Returns what happened in a cycle; nothing where it has no date.
   *
   * @param cycle the index of the cycle in the document, 0 for the first
   */
  public Optional<Picture> cycle(int cycle) {
    Cycle found = partnership.cycles().items().get(cycle);
    return new CyclePicture(captions, found, asOf)
        .draw("cycle-" + cycle, captions.plan(found.id()));
  }

  /** Returns the member's status over time; nothing where no status has a date. */
  public Optional<Picture> standing() {
    String member = partnership.member().name().map(captions::in).orElse(partnership.id());
    return assessment
        .standing()
        .flatMap(
            s ->
                new StandingPicture(captions, StandingExplainer.in(language), partnership, asOf)
                    .draw("standing", member, s));
  }

  /** The chairs whose time surely overlaps that of a seat table. */
  private List<Membership> chairs(Mechanism body, Composition table) {
    LocalDate from =
        table
            .from()
            .map(PartialDate::latest)
            .orElse(body.from().map(PartialDate::latest).orElse(LocalDate.MIN));
    LocalDate to = table.to().map(PartialDate::earliest).orElse(asOf);
    return body.chairs().stream()
        .filter(
            c ->
                c.from().filter(f -> !f.latest().isAfter(to)).isPresent()
                    && c.to().map(t -> !t.earliest().isBefore(to)).orElse(true)
                    && !to.isBefore(from))
        .toList();
  }
}
