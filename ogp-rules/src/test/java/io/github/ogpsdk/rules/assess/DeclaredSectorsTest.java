package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.engine.RulebookException;
import io.github.ogpsdk.rules.remark.Remark;
import io.github.ogpsdk.rules.remark.RemarkCode;
import io.github.ogpsdk.rules.remark.Remarks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A declared sector counts as the one that it stands under, for all rules of an assessment. */
class DeclaredSectorsTest {
  /** A partnership with as many seats for government as for a sector. */
  private static final String SEATS =
      """
      format: partnership
      version: 0.2.0
      id: xx
      asOf: 2024-12-31
      member: {id: xx, type: national}
      %s
      mechanisms:
        - id: forum
          type: multi-stakeholder-forum
          from: 2022-01-01
          compositions:
            - {basis: actual, from: 2022-01-01, seats: [
                {sector: government, count: 5}, {sector: peoples, count: 5}]}
      """;

  private static final String BOOK =
      """
      format: rulebook
      version: 0.2.0
      id: %s
      title: {en: "Rules"}
      %s
      rules:
        - id: %1$s-SEATS
          about: seat-table
          level: national
          title: {en: "Seats"}
          text: {en: "Peoples have five seats."}
          citation: {document: "Decree 12", read: in-source}
          must: {measure: seats, args: {sector: %s}, atLeast: 5}
      """;

  private static final String UNDER = "sectors: {peoples: {under: civil-society}}";

  private static Rulebook book(String id, String sectors, String asked) {
    return OgpJson.readRulebook(BOOK.formatted(id, sectors, asked)).document();
  }

  private static Partnership seats(String sectors) {
    return OgpJson.readPartnership(SEATS.formatted(sectors)).document();
  }

  private static List<Verdict> verdicts(Partnership partnership, Rulebook... books) {
    List<Verdict> verdicts = new ArrayList<>();
    Assessor.verdicts(
        partnership,
        AssessmentRequest.DEFAULT.only(List.of(books)),
        (rule, at, phase, verdict) -> verdicts.add(verdict));
    return verdicts;
  }

  @Test
  void partnershipOrRulebookDeclares() {
    Rulebook civil = book("one", "", "civil-society");

    assertThat(verdicts(seats(""), civil)).containsExactly(Verdict.INSUFFICIENT_EVIDENCE);
    assertThat(verdicts(seats(UNDER), civil)).containsExactly(Verdict.MET);
    assertThat(verdicts(seats(""), book("one", UNDER, "civil-society")))
        .containsExactly(Verdict.MET);
    assertThat(verdicts(seats("sectors: {peoples: {under: legislature}}"), civil))
        .containsExactly(Verdict.NOT_MET);
  }

  @Test
  void rulebookMayAskForASectorThatItDeclares() {
    assertThat(verdicts(seats(UNDER), book("one", UNDER, "peoples"))).containsExactly(Verdict.MET);
    assertThat(verdicts(seats(""), book("one", UNDER, "peoples"))).containsExactly(Verdict.MET);
  }

  @Test
  void evidenceTellsTheDeclaration() {
    Assessment assessment =
        Assessor.assess(
            seats(UNDER),
            AssessmentRequest.DEFAULT.only(List.of(book("one", "", "civil-society"))));

    assertThat(OgpJson.write(assessment)).contains("\"/sectors/peoples/under\"");
  }

  @Test
  void twoPlacesOfOneSectorAreRefused() {
    assertThatThrownBy(
            () ->
                verdicts(
                    seats(UNDER), book("one", "sectors: {peoples: {under: media}}", "peoples")))
        .isInstanceOf(RulebookException.class)
        .hasMessageContaining(
            "one/sectors/peoples/under: \"peoples\" stands under \"media\" here and under"
                + " \"civil-society\" in \"xx\"");
    assertThatThrownBy(
            () ->
                verdicts(
                    seats(""),
                    book("one", UNDER, "peoples"),
                    book("two", "sectors: {peoples: {under: media}}", "peoples")))
        .isInstanceOf(RulebookException.class);
  }

  @Test
  void declarationThatNothingNamesIsRemarked() {
    assertThat(
            Remarks.of(
                seats(
                    "sectors: {peoples: {under: elders}, elders: {under: media}, people: {under:"
                        + " media}}")))
        .filteredOn(r -> r.code() == RemarkCode.UNUSED_SECTOR)
        .extracting(Remark::pointer)
        .containsExactly("/sectors/people");
  }

  /** Each example of each rule, with a sector of the format named by a code declared under it. */
  @TestFactory
  Stream<DynamicTest> declaredSectorGivesTheVerdictsOfTheOneAboveIt() {
    return Rulebooks.shipped().stream()
        .flatMap(
            book ->
                book.rules().stream()
                    .map(r -> DynamicTest.dynamicTest(r.id(), () -> compare(r, book))));
  }

  private static void compare(Rule rule, Rulebook book) {
    rule.examples().forEach(example -> compare(text(example.partnership()), book));
  }

  private static void compare(String text, Rulebook book) {
    for (String sector :
        List.of("civil-society", "government", "private-sector", "academia", "legislature")) {
      String named =
          text.replaceAll(
                  "(sector|chairedBy|decidedBy|nominatedBy|electedBy): " + sector + "\\b(?!-)",
                  "$1: own-code")
              .replaceAll(
                  "((audience|openTo|includes|agreedBy|adoptedBy): \\[[^\\]]*?)(?<![a-z-])"
                      + sector
                      + "(?![a-z-])",
                  "$1own-code");
      if (!named.equals(text)) {
        String declared = named + "\nsectors: {own-code: {under: " + sector + "}}\n";
        assertThat(judged(declared, book))
            .as("%s in\n%s", sector, text)
            .isEqualTo(judged(text, book));
      }
    }
  }

  private static List<Map.Entry<String, Verdict>> judged(String text, Rulebook book) {
    List<Map.Entry<String, Verdict>> verdicts = new ArrayList<>();
    Assessor.verdicts(
        OgpJson.readPartnership(text).document(),
        AssessmentRequest.DEFAULT.only(List.of(book)),
        (rule, at, phase, verdict) ->
            verdicts.add(Map.entry(rule.id() + phase.map(p -> " " + p).orElse(""), verdict)));
    return verdicts;
  }

  private static String text(String resource) {
    try (InputStream in = Rulebooks.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
