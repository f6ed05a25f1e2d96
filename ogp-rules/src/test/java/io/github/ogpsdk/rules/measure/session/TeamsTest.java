package io.github.ogpsdk.rules.measure.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A team for a commitment. */
class TeamsTest {
  private static Object read(String measure, String side, String team) {
    return MeasureProbe.of(
            "2013-12-31",
            """
            organizations: [{id: agency, name: Agency, sector: national-government}]
            mechanisms: [{id: team, type: commitment-teams, %s}]
            """
                .formatted(team))
        .read(
            measure, side.isEmpty() ? Map.of() : Map.of("sector", side), "mechanism", "mechanisms");
  }

  @Test
  void membersCountByTheirSectorOrThatOfTheirOrganization() {
    String team = "members: [{organization: agency}, {sector: civil-society}, {office: Chief}]";

    assertThat(read("teamMembers", "government", team)).isEqualTo(new Whole(1, 2));
    assertThat(read("teamMembers", "civil-society", team)).isEqualTo(new Whole(1, 2));
    assertThat(read("teamMembers", "civil-society", "groups: 0")).isEqualTo(Whole.ANY);
  }

  @Test
  void meetingsAreThoseHeldOrAtLeastAsManyAsATotalSays() {
    assertThat(read("teamMeetings", "", "meetings: [{date: 2012-03-05}, {date: 2014-01-01}]"))
        .isEqualTo(Whole.of(1));
    assertThat(read("teamMeetings", "", "meetingTotals: [{atLeast: 1}]"))
        .isEqualTo(new Whole(1, Whole.UNBOUNDED));
    assertThat(read("teamMeetings", "", "meetings: []")).isEqualTo(Whole.of(0));
  }

  @Test
  void aLeaderIsNamedByOrganizationOrOffice() {
    String rest = ", members: [], chairs: []";

    assertThat(read("teamLeaders", "", "relations: [{role: led-by, organization: agency}]" + rest))
        .isEqualTo(Whole.of(1));
    assertThat(read("teamLeaders", "", "relations: [{role: led-by}, {role: host}]" + rest))
        .isEqualTo(new Whole(0, 1));
    assertThat(
            read(
                "teamLeaders",
                "",
                "relations: [], members: [{role: team-leader, office: Chief}], chairs: []"))
        .isEqualTo(Whole.of(1));
    assertThat(read("teamLeaders", "", "relations: []" + rest)).isEqualTo(Whole.of(0));
    assertThat(read("teamLeaders", "", "relations: [], members: []")).isEqualTo(Whole.ANY);
  }
}
