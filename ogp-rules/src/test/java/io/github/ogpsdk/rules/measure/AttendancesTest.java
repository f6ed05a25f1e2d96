package io.github.ogpsdk.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Whole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many people of a sector took part in a meeting. */
class AttendancesTest {
  private static Bounds attendance(String sector, String meeting) {
    return MeasureProbe.of(
            "2024-12-31",
            """
            mechanisms:
              - id: forum
                meetings:
                  - {date: 2024-03-01, %s}
            """
                .formatted(meeting))
        .read("attendance", Map.of("sector", sector), "meeting", "mechanisms", "meetings");
  }

  private static Bounds civilSociety(String meeting) {
    return attendance("civil-society", meeting);
  }

  @Test
  void thePresentAndTheirDeputiesAreAdded() {
    assertThat(civilSociety("attendance: [{sector: civil-society, present: 3, deputies: 2}]"))
        .isEqualTo(Whole.of(5));
    assertThat(
            attendance(
                "government",
                "attendance: [{sector: government, present: 1, deputies: 0},"
                    + " {sector: national-government, present: 2, deputies: 0}]"))
        .isEqualTo(Whole.of(3));
  }

  @Test
  void whatIsSaidOfCivilSocietyIsSaidOfTheSideOutsideGovernment() {
    assertThat(attendance("non-government", "withCivilSociety: true"))
        .isEqualTo(new Whole(1, Whole.UNBOUNDED));
    assertThat(attendance("non-government", "withCivilSociety: false")).isEqualTo(Whole.ANY);
    assertThat(attendance("government", "withCivilSociety: true")).isEqualTo(Whole.ANY);
  }

  @Test
  void noMoreCameThanThereWere() {
    assertThat(civilSociety("attendees: 7")).isEqualTo(new Whole(0, 7));
    assertThat(civilSociety("attendees: 7, withCivilSociety: true")).isEqualTo(new Whole(1, 7));
    assertThat(civilSociety("attendees: 7, attendance: [{sector: civil-society}]"))
        .isEqualTo(new Whole(1, 7));
    assertThat(
            civilSociety(
                "attendees: 2, attendance: [{sector: civil-society, present: 3, deputies: 0}]"))
        .isEqualTo(Whole.of(3));
  }

  @Test
  void deputiesThatNobodyRecordedMayHaveCome() {
    assertThat(civilSociety("attendance: [{sector: civil-society, present: 0}]"))
        .isEqualTo(new Whole(0, Whole.UNBOUNDED));
  }

  @Test
  void aRowWithoutANumberSaysThatSomeCame() {
    String both = "attendance: [{sector: government}, {sector: civil-society}]";
    Whole some = new Whole(1, Whole.UNBOUNDED);
    assertThat(civilSociety(both)).isEqualTo(some);
    assertThat(attendance("government", both)).isEqualTo(some);
    assertThat(civilSociety("attendance: [{sector: non-government}]")).isEqualTo(Whole.ANY);
    assertThat(civilSociety("attendance: [{sector: civil-society, apologies: 2}]"))
        .isEqualTo(Whole.ANY);
    assertThat(
            civilSociety("attendance: [{sector: civil-society, unknown: {present: not-recorded}}]"))
        .isEqualTo(Whole.ANY);
  }

  @Test
  void aWholeListWithoutTheSectorMeansNobody() {
    assertThat(civilSociety("attendance: [{sector: government, present: 3}]"))
        .isEqualTo(Whole.of(0));
  }

  @Test
  void aPartialListLeavesMoreOpen() {
    assertThat(
            civilSociety(
                "attendance: [{sector: civil-society, present: 3, deputies: 0}],"
                    + " partial: [attendance]"))
        .isEqualTo(new Whole(3, Whole.UNBOUNDED));
    assertThat(civilSociety("number: 1")).isEqualTo(Whole.ANY);
  }

  @Test
  void peopleOfAWiderOrUnknownSectorMayBelongToIt() {
    assertThat(civilSociety("attendance: [{sector: non-government, present: 4, deputies: 0}]"))
        .isEqualTo(new Whole(0, 4));
    assertThat(civilSociety("attendance: [{present: 4, deputies: 1}]")).isEqualTo(new Whole(0, 5));
    assertThat(civilSociety("attendance: [{sector: academia, present: 4}]")).isEqualTo(Whole.of(0));
  }

  @Test
  void aStatementThatCivilSocietyCameOrNotBoundsTheNumber() {
    assertThat(civilSociety("withCivilSociety: true")).isEqualTo(new Whole(1, Whole.UNBOUNDED));
    assertThat(civilSociety("withCivilSociety: false")).isEqualTo(Whole.of(0));
    assertThat(
            civilSociety(
                "withCivilSociety: false,"
                    + " attendance: [{sector: non-government, present: 4, deputies: 0}]"))
        .isEqualTo(Whole.of(0));
    assertThat(attendance("government", "withCivilSociety: true")).isEqualTo(Whole.ANY);
  }

  @Test
  void theSideThatChairedWasThere() {
    assertThat(civilSociety("chairedBy: civil-society")).isEqualTo(new Whole(1, Whole.UNBOUNDED));
    assertThat(civilSociety("chairedBy: government")).isEqualTo(Whole.ANY);
  }
}
