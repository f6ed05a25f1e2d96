package io.github.ogpsdk.rules.measure.publication;

import static io.github.ogpsdk.rules.measure.MeasureProbe.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Websites, repositories and their updates. */
class PublicationsTest {
  private static MeasureProbe published(String list, String site) {
    return MeasureProbe.of("2024-12-31", "publication: {" + list + ": [{" + site + "}]}");
  }

  private static Bounds website(String measure, String site) {
    return published("websites", site).read(measure, "website", "websites");
  }

  private static int flag(String measure, String site) {
    return ((Flag) website(measure, site)).outcomes();
  }

  @Test
  void aSiteWithAnAddressExists() {
    assertThat(flag("exists", "url: \"https://example.org\"")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag("exists", "exists: true")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag("exists", "exists: false")).isEqualTo(Outcomes.FAILS);
    assertThat(flag("exists", "from: 2023")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void aSiteStoodWhenItWasListedCheckedOrUpdated() {
    assertThat(website("opened", "from: 2023-02"))
        .isEqualTo(new Day(day("2023-02-01").earliest(), day("2023-02-28").latest()));
    assertThat(website("opened", "hasPlan: true"))
        .isEqualTo(new Day(Day.FIRST, day("2024-12-31").latest()));
    assertThat(website("opened", "checked: 2024-05"))
        .isEqualTo(new Day(Day.FIRST, day("2024-05-31").latest()));
    assertThat(
            website("opened", "checked: 2024-05, updates: [{date: 2024-03}, {date: 2024-01-09}]"))
        .isEqualTo(new Day(Day.FIRST, day("2024-01-09").latest()));
  }

  @Test
  void aSiteStoodWhenAPartOfItDid() {
    String site = "{url: \"https://example.org\"}";
    String other = "{url: \"https://example.com\"}";
    String part = "partOfWebsite: true, updates: [{date: 2024-01-09}]";
    Day stood = new Day(Day.FIRST, day("2024-01-09").latest());
    Day listed = new Day(Day.FIRST, day("2024-12-31").latest());

    assertThat(opened("[" + site + "]", part)).isEqualTo(stood);
    assertThat(opened("[" + site + ", " + other + "]", part)).isEqualTo(listed);
    assertThat(opened("[" + site + ", " + other + "]", part + ", url: \"http://example.org/docs\""))
        .isEqualTo(stood);
    assertThat(opened("[" + site + "], partial: [websites]", part)).isEqualTo(listed);
    assertThat(opened("[" + site + "]", "updates: [{date: 2024-01-09}]")).isEqualTo(listed);
  }

  private static Bounds opened(String websites, String repository) {
    return MeasureProbe.of(
            "2024-12-31",
            "publication: {websites: " + websites + ", repositories: [{" + repository + "}]}")
        .read("opened", "website", "websites");
  }

  @Test
  void aSiteWithoutAnEndStillStands() {
    assertThat(website("closed", "to: 2024-08-29")).isEqualTo(day("2024-08-29"));
    assertThat(website("closed", "from: 2023"))
        .isEqualTo(new Day(day("2024-12-31").earliest(), Day.LAST));
    assertThat(website("closed", "unknown: {to: not-recorded}")).isEqualTo(Day.ANY);
    assertThat(website("closed", "unknown: {to: does-not-exist}"))
        .isEqualTo(new Day(day("2024-12-31").earliest(), Day.LAST));
  }

  @Test
  void whatIsRecordedOfASiteIsRead() {
    assertThat(flag("dedicated", "dedicated: true")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag("dedicated", "dedicated: false")).isEqualTo(Outcomes.FAILS);
    assertThat(flag("dedicated", "from: 2023")).isEqualTo(Outcomes.OPEN);
    assertThat(flag("hasLatestPlan", "hasPlan: false")).isEqualTo(Outcomes.FAILS);
    assertThat(flag("barrierFree", "barrier: false")).isEqualTo(Outcomes.HOLDS);
    assertThat(flag("barrierFree", "barrier: true")).isEqualTo(Outcomes.FAILS);
    assertThat(flag("barrierFree", "public: false")).isEqualTo(Outcomes.FAILS);
    assertThat(flag("barrierFree", "public: true")).isEqualTo(Outcomes.OPEN);
  }

  @Test
  void anUnknownListIsNotAnEmptyOne() {
    assertThat(MeasureProbe.of("2024-12-31", "").elements("websites").complete()).isFalse();
    assertThat(
            MeasureProbe.of("2024-12-31", "publication: {websites: []}")
                .elements("websites")
                .complete())
        .isTrue();
    assertThat(
            MeasureProbe.of("2024-12-31", "publication: {websites: []}")
                .elements("repositories")
                .complete())
        .isFalse();
    assertThat(
            MeasureProbe.of("2024-12-31", "unknown: {publication: does-not-exist}")
                .elements("repositories")
                .complete())
        .isTrue();
  }

  @Test
  void anUpdateHasADayAndACategory() {
    MeasureProbe probe =
        published("repositories", "updates: [{date: 2024-03-01, category: co-creation}]");

    assertThat(probe.read("updatedOn", "update", "repositories", "updates"))
        .isEqualTo(day("2024-03-01"));
    assertThat(probe.read("category", "update", "repositories", "updates"))
        .isEqualTo(Code.of("co-creation"));
    assertThat(
            published("repositories", "updates: [{date: 2024}]")
                .read("category", "update", "repositories", "updates"))
        .isEqualTo(Code.ANY);
  }

  @Test
  void anAttestationAboutTheRuleSpeaksWhereTheRecordIsSilent() {
    assertThat(attested("dedicated: false", "{about: R-1, answer: yes}")).isEqualTo(Outcomes.FAILS);
    assertThat(attested("from: 2023", "{about: R-1, answer: yes}")).isEqualTo(Outcomes.HOLDS);
    assertThat(attested("from: 2023", "{about: R-1, answer: no}")).isEqualTo(Outcomes.FAILS);
    assertThat(attested("from: 2023", "{about: R-1, answer: unclear}")).isEqualTo(Outcomes.OPEN);
    assertThat(attested("from: 2023", "{about: R-2, answer: yes}")).isEqualTo(Outcomes.OPEN);
    assertThat(attested("from: 2023", "{about: R-1, answer: yes}, {about: R-1, answer: no}"))
        .isEqualTo(Outcomes.OPEN);
  }

  private static int attested(String site, String attestations) {
    Bounds found =
        MeasureProbe.of(
                "2024-12-31",
                "publication: {websites: [{%s}]}\nattestations: [%s]".formatted(site, attestations))
            .read("dedicated", Map.of("rule", "R-1"), "website", "websites");
    return ((Flag) found).outcomes();
  }
}
