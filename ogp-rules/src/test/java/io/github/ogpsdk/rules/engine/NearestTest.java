package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which name is taken to be meant. */
class NearestTest {
  private static final List<String> KNOWN = List.of("meetings", "memberships", "chairTerms");

  @Test
  void theNameWithTheFewestChangesIsMeant() {
    assertThat(Nearest.to("meeting", KNOWN)).contains("meetings");
    assertThat(Nearest.to("mebmerships", KNOWN)).contains("memberships");
    assertThat(Nearest.to("abcd", List.of("abxy", "abcx"))).contains("abcx");
  }

  @Test
  void ofNamesEquallyNearTheFirstIsMeant() {
    assertThat(Nearest.to("gap", List.of("cap", "gaps"))).contains("cap");
  }

  @Test
  void capitalsDoNotCount() {
    assertThat(Nearest.to("CHAIRTERMS", KNOWN)).contains("chairTerms");
  }

  @Test
  void aShortNameMayDifferInTwoLettersAndALongOneInAThird() {
    assertThat(Nearest.to("abc", List.of("axy"))).contains("axy");
    assertThat(Nearest.to("abc", List.of("xyz"))).isEmpty();
    assertThat(Nearest.to("abcdefghi", List.of("xyzdefghi"))).contains("xyzdefghi");
    assertThat(Nearest.to("abcdefghi", List.of("wxyzefghi"))).isEmpty();
  }
}
