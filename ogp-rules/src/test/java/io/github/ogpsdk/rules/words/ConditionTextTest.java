package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.constant;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.passes;
import static io.github.ogpsdk.rules.book.Books.some;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Books;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules require, in words. */
class ConditionTextTest {
  private static final Condition PRESENT =
      measure("attendance").with("sector", "civil-society").atLeast(1);

  private static String english(Condition condition) {
    return in("en", condition);
  }

  private static String in(String language, Condition condition) {
    Rule rule =
        Books.rule("XX-RULE")
            .title("t", "t", "t")
            .text("t", "t", "t")
            .cite(EvidenceSamples.CITATION)
            .parameter("maxGap", "P6M")
            .from("2023-01-01", "maxGap", "P3M")
            .parameter("fewest", "2", "1", "3")
            .must(condition);
    return Explainer.in(Locale.forLanguageTag(language)).conditionInWords(condition, rule);
  }

  @Test
  void aListHasOneConditionALine() {
    Rule rule =
        Rulebooks.find("ogp-standards-2022").orElseThrow().rule("P22-1.1-FREQ").orElseThrow();
    Explainer english = Explainer.in(Locale.ENGLISH);
    Explainer french = Explainer.in(Locale.FRENCH);

    assertThat(english.conditionLines(rule.when().orElseThrow(), rule))
        .containsExactly(
            new ConditionLine(0, "all of these:"),
            new ConditionLine(1, "for at least one of the spaces for dialogue:"),
            new ConditionLine(2, "the body was active in this period"),
            new ConditionLine(1, "at least one of these:"),
            new ConditionLine(2, "not this:"),
            new ConditionLine(3, "length of the phase so far: at most 6 months"),
            new ConditionLine(2, "for at least one of the spaces for dialogue:"),
            new ConditionLine(3, "for at least one of the meetings held:"),
            new ConditionLine(4, "the meeting was held in this time"),
            new ConditionLine(2, "not this:"),
            new ConditionLine(3, "for at least one of the spaces for dialogue:"),
            new ConditionLine(4, "time between meetings: at most 6 months each time"));
    assertThat(french.conditionLines(rule.must(), rule))
        .extracting(l -> l.depth() + " " + l.text().replace('\u00a0', ' '))
        .containsExactly(
            "0 pour au moins un élément de la liste des espaces de dialogue :",
            "1 temps entre les réunions : au plus 6 mois à chaque fois");
  }

  @Test
  void whatIsCountedStandsBelowTheCount() {
    Condition civil =
        count("meetings", all(measure("resultsPresented").holds(), measure("inWindow").holds()))
            .atLeast(2);
    Rule rule =
        Books.rule("XX-RULE")
            .title("t", "t", "t")
            .text("t", "t", "t")
            .cite(EvidenceSamples.CITATION)
            .must(civil);

    assertThat(Explainer.in(Locale.ENGLISH).conditionLines(civil, rule))
        .extracting(l -> l.depth() + " " + l.text())
        .containsExactly(
            "0 number of meetings held: at least 2",
            "1 only those for which:",
            "2 results of implementation were presented",
            "2 the meeting was held in this time");
  }

  private static List<String> lines(Condition condition) {
    Rule rule =
        Books.rule("XX-RULE")
            .title("t", "t", "t")
            .text("t", "t", "t")
            .cite(EvidenceSamples.CITATION)
            .must(condition);
    return Explainer.in(Locale.ENGLISH).conditionLines(condition, rule).stream()
        .map(l -> l.depth() + " " + l.text())
        .toList();
  }

  @Test
  void whatIsDeniedStandsBelow() {
    Condition public_ = measure("rulesPublic").holds();
    Condition work = measure("atWork").holds();

    assertThat(lines(not(any(public_, work))))
        .containsExactly(
            "0 none of these:",
            "1 the body's rules were public",
            "1 the body was active in this period");
    assertThat(lines(not(all(public_, work))))
        .containsExactly(
            "0 not all of these:",
            "1 the body's rules were public",
            "1 the body was active in this period");
    assertThat(lines(not(any(public_))))
        .containsExactly("0 not this:", "1 the body's rules were public");
    assertThat(lines(not(all(public_))))
        .containsExactly("0 not this:", "1 the body's rules were public");
  }

  @Test
  void whatIsAskedTogetherStandsOnOneLevel() {
    Condition public_ = measure("rulesPublic").holds();
    Condition work = measure("atWork").holds();

    assertThat(lines(all(public_, all(work, PRESENT))))
        .containsExactly(
            "0 all of these:",
            "1 the body's rules were public",
            "1 the body was active in this period",
            "1 people present or represented from civil society: at least 1");
    assertThat(lines(all(all(work)))).containsExactly("0 the body was active in this period");
    assertThat(lines(any(work))).containsExactly("0 the body was active in this period");
    assertThat(lines(all(passes("XX-A"), passes("XX-B"))))
        .containsExactly("0 rules XX-A and XX-B are met");
  }

  @Test
  void whatIsAskedOfEachStandsBelowWithTheItemsThatCount() {
    Condition held = measure("inWindow").holds();
    Condition shown = measure("resultsPresented").holds();

    assertThat(lines(each("meetings").satisfying(PRESENT)))
        .containsExactly(
            "0 for each of the meetings held:",
            "1 people present or represented from civil society: at least 1");
    assertThat(lines(each("meetings").where(held).satisfying(PRESENT)))
        .containsExactly(
            "0 for each of the meetings held for which (the meeting was held in this time):",
            "1 people present or represented from civil society: at least 1");
    assertThat(lines(each("meetings").where(any(held, shown)).satisfying(PRESENT)))
        .containsExactly(
            "0 for each of the meetings held:",
            "1 only those for which:",
            "2 at least one of these:",
            "3 the meeting was held in this time",
            "3 results of implementation were presented",
            "1 people present or represented from civil society: at least 1");
    assertThat(lines(each("meetings").consecutive().satisfying(PRESENT)))
        .containsExactly(
            "0 for each of the meetings held after the first:",
            "1 people present or represented from civil society: at least 1");
  }

  @Test
  void whatIsAskedOfNeighborsIsSaidOnce() {
    Condition either =
        any(measure("inWindow").on("previous").holds(), measure("inWindow").on("meeting").holds());

    assertThat(lines(each("meetings").as("meeting").consecutive().satisfying(either)))
        .containsExactly(
            "0 of any two neighbors among the meetings held, for at least one:",
            "1 the meeting was held in this time");
  }

  /** A line stands below another only one step deeper, and none has brackets in brackets. */
  @Test
  void noLineOfAShippedRuleIsNested() {
    for (Rulebook book : Rulebooks.shipped()) {
      for (Rule rule : book.rules()) {
        List<ConditionLine> lines = Explainer.in(Locale.ENGLISH).conditionLines(rule.must(), rule);
        assertThat(lines).as(rule.id()).isNotEmpty();
        assertThat(lines).allSatisfy(l -> assertThat(l.text()).isNotBlank().doesNotContain("(("));
        for (int i = 1; i < lines.size(); i++) {
          assertThat(lines.get(i).depth()).isBetween(1, lines.get(i - 1).depth() + 1);
        }
      }
    }
  }

  @Test
  void parametersHaveTheirHistory() {
    Condition gaps = some("spaces").satisfying(measure("gaps").atMost(parameter("maxGap")));

    assertThat(english(gaps))
        .isEqualTo(
            "For at least one of the spaces for dialogue, time between meetings: at most 6 months,"
                + " 3 months from 1 January 2023 on each time.");
  }

  @Test
  void parametersHaveTheirOtherReadings() {
    assertThat(in("es", count("meetings").atLeast(parameter("fewest"))))
        .isEqualTo(
            "Número de reuniones celebradas: al menos 2 (el texto también puede leerse como 1 o"
                + " 3).");
  }

  @Test
  void conditionsAreJoinedAndNested() {
    assertThat(
            english(
                all(
                    measure("atWork").holds(),
                    any(PRESENT, not(measure("rulesPublic").holds())),
                    passes("XX-OTHER"))))
        .isEqualTo(
            "The body was active in this period; (people present or represented from civil "
                + "society: at least 1; or it is not the case that (the body's rules were "
                + "public)); and rule XX-OTHER is met.");
    assertThat(english(all(PRESENT)))
        .isEqualTo("People present or represented from civil society: at least 1.");
  }

  @Test
  void quantifiersNameTheirCollection() {
    assertThat(in("fr", each("meetings").where(measure("inWindow").holds()).satisfying(PRESENT)))
        .isEqualTo(
            "Pour chaque élément de la liste des réunions tenues pour lesquels (la réunion a été tenue"
                + " pendant cette période), personnes présentes ou représentées (société civile)\u00a0: au moins"
                + " 1.");
    assertThat(english(each("meetings").consecutive().satisfying(PRESENT)))
        .startsWith("For each of the meetings held after the first, people present");
    assertThat(english(count("meetings", PRESENT).moreThan(constant("3"))))
        .isEqualTo(
            "Number of meetings held for which (people present or represented from civil society: at least 1):"
                + " more than 3.");
  }

  @Test
  void measuresAreComparedWithEachOther() {
    assertThat(
            english(
                measure("attendance")
                    .with("sector", "government")
                    .equalTo(measure("attendance").with("sector", "civil-society").value())))
        .isEqualTo(
            "People present or represented from government: exactly “people present or represented from civil society”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyRuleShippedIsAWholeSentence(String language) {
    Explainer explainer = Explainer.in(Locale.forLanguageTag(language));
    for (var book : Rulebooks.shipped()) {
      for (Rule rule : book.rules()) {
        RenderingTest.assertSentence(explainer.conditionInWords(rule.must(), rule));
        rule.when()
            .ifPresent(w -> RenderingTest.assertSentence(explainer.conditionInWords(w, rule)));
      }
    }
  }
}
