package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectorTest {

  @ParameterizedTest
  @ValueSource(strings = {"national-government", "regional-government", "local-government"})
  void aLevelOfGovernmentIsWithinGovernment(String code) {
    Sector sector = new Sector(code);

    assertThat(sector.parent()).contains(Sector.GOVERNMENT);
    assertThat(sector.isWithin(Sector.GOVERNMENT)).isTrue();
    assertThat(sector.isWithin(Sector.NON_GOVERNMENT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "civil-society",
        "private-sector",
        "academia",
        "media",
        "trade-union",
        "employers",
        "professional-association",
        "traditional-authority",
        "citizens",
        "interest-group"
      })
  void aSectorOutsideGovernmentIsWithinNonGovernment(String code) {
    Sector sector = new Sector(code);

    assertThat(sector.parent()).contains(Sector.NON_GOVERNMENT);
    assertThat(sector.isWithin(Sector.NON_GOVERNMENT)).isTrue();
    assertThat(sector.isWithin(Sector.GOVERNMENT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "government",
        "non-government",
        "legislature",
        "judiciary",
        "autonomous-body",
        "international-organization",
        "other",
        "guild"
      })
  void anyOtherSectorStandsAlone(String code) {
    Sector sector = new Sector(code);

    assertThat(sector.parent()).isEqualTo(Optional.empty());
    assertThat(sector.isWithin(sector)).isTrue();
    assertThat(sector.isWithin(Sector.CIVIL_SOCIETY)).isFalse();
    assertThat(sector.isWithin(Sector.GOVERNMENT)).isEqualTo(code.equals("government"));
    assertThat(sector.isWithin(Sector.NON_GOVERNMENT)).isEqualTo(code.equals("non-government"));
  }

  @Test
  void aSideIsNotWithinItsPart() {
    assertThat(Sector.GOVERNMENT.isWithin(new Sector("national-government"))).isFalse();
  }

  @Test
  void sidesStandBeforeTheirParts() {
    List<String> codes = Sector.codes();

    assertThat(codes).hasSize(20);
    for (String code : codes) {
      new Sector(code)
          .parent()
          .ifPresent(p -> assertThat(codes.indexOf(p.code())).isLessThan(codes.indexOf(code)));
    }
  }
}
