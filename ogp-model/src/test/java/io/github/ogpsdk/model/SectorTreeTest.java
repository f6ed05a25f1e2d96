package io.github.ogpsdk.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.SectorTree.Fault;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Declared sectors stand in the tree of those of the format, and change no place of them. */
class SectorTreeTest {
  private static final Sector PEOPLES = new Sector("peoples");
  private static final Sector ELDERS = new Sector("elders");

  private static final SectorTree TREE =
      SectorTree.of(Map.of("peoples", Sector.CIVIL_SOCIETY, "elders", PEOPLES));

  @Test
  void declaredSectorIsAPartOfAllAboveIt() {
    assertThat(TREE.isWithin(ELDERS, PEOPLES)).isTrue();
    assertThat(TREE.isWithin(ELDERS, Sector.CIVIL_SOCIETY)).isTrue();
    assertThat(TREE.isWithin(ELDERS, Sector.NON_GOVERNMENT)).isTrue();
    assertThat(TREE.isWithin(ELDERS, Sector.GOVERNMENT)).isFalse();
    assertThat(TREE.isWithin(Sector.CIVIL_SOCIETY, PEOPLES)).isFalse();
    assertThat(TREE.listed(ELDERS)).contains(Sector.CIVIL_SOCIETY);
    assertThat(TREE.isKnown(ELDERS)).isTrue();
    assertThat(TREE.isDeclared("elders")).isTrue();
  }

  @Test
  void whatNobodyDeclaresIsNotKnown() {
    Sector other = new Sector("other-code");

    assertThat(TREE.isKnown(other)).isFalse();
    assertThat(TREE.isDeclared("media")).isFalse();
    assertThat(TREE.fault("other-code")).contains(Fault.NO_SECTOR);
    assertThat(SectorTree.of(Map.of("peoples", other)).isDeclared("peoples")).isFalse();
  }

  @Test
  void sectorOfTheFormatKeepsItsPlace() {
    SectorTree tree = SectorTree.of(Map.of("media", Sector.GOVERNMENT));

    assertThat(tree.isWithin(new Sector("media"), Sector.GOVERNMENT)).isFalse();
    assertThat(tree.fault("media")).contains(Fault.LISTED);
  }

  @Test
  void ringIsKnownNowhere() {
    SectorTree tree = SectorTree.of(Map.of("peoples", ELDERS, "elders", PEOPLES));

    assertThat(tree.isKnown(ELDERS)).isFalse();
    assertThat(tree.isWithin(ELDERS, Sector.CIVIL_SOCIETY)).isFalse();
    assertThat(tree.fault("elders")).contains(Fault.ENDLESS);
  }
}
