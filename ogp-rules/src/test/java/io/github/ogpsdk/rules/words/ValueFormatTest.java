package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {
  private static Explainer in(String language) {
    return Explainer.in(Locale.forLanguageTag(language));
  }

  private static ValueFormat amounts(Language language) {
    return new ValueFormat(Words.in(language));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-10, 10 January 2024, 10 janvier 2024, 10 de enero de 2024",
    "2024-08-01, 1 August 2024, 1er août 2024, 1 de agosto de 2024",
    "2024-12, December 2024, décembre 2024, diciembre de 2024",
    "2024, 2024, 2024, 2024",
    "0987-05-09, 9 May 987, 9 mai 987, 9 de mayo de 987",
    "soon, soon, soon, soon"
  })
  void datesAreSaidAsPreciselyAsTheyAreKnown(String date, String en, String fr, String es) {
    assertThat(in("en").date(date)).isEqualTo(en);
    assertThat(in("fr").date(date)).isEqualTo(fr);
    assertThat(in("es").date(date)).isEqualTo(es);
  }

  @Test
  void everyMonthHasItsName() {
    List<String> months =
        List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    for (int i = 0; i < 12; i++) {
      assertThat(in("es").date("2024-%02d".formatted(i + 1))).isEqualTo(months.get(i) + " de 2024");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "P0D, 0 days, 0 jour, 0 días",
    "P1D, 1 day, 1 jour, 1 día",
    "P2D, 2 days, 2 jours, 2 días",
    "P2W, 14 days, 14 jours, 14 días",
    "P1M, 1 month, 1 mois, 1 mes",
    "P6M, 6 months, 6 mois, 6 meses",
    "P1Y, 1 year, 1 an, 1 año",
    "P2Y, 2 years, 2 ans, 2 años",
    "P1Y6M, 1 year and 6 months, 1 an et 6 mois, 1 año y 6 meses",
    "twice, twice, twice, twice"
  })
  void periodsTakeTheirPlural(String period, String en, String fr, String es) {
    assertThat(in("en").period(period)).isEqualTo(en);
    assertThat(in("fr").period(period)).isEqualTo(fr);
    assertThat(in("es").period(period)).isEqualTo(es);
  }

  @Test
  void aPeriodOfThreePartsHasACommaAndAnAnd() {
    assertThat(in("en").period("P1Y2M3D")).isEqualTo("1 year, 2 months and 3 days");
  }

  @Test
  void sharesHaveTheirPercentageInTheHabitOfTheLanguage() {
    assertThat(amounts(Language.ENGLISH).share("1/3")).isEqualTo("1/3 (33.3%)");
    assertThat(amounts(Language.FRENCH).share("1/3")).isEqualTo("1/3 (33,3\u00a0%)");
    assertThat(amounts(Language.SPANISH).share("1/2")).isEqualTo("1/2 (50\u00a0%)");
    assertThat(amounts(Language.ENGLISH).share("0")).isEqualTo("0 (0%)");
    assertThat(amounts(Language.ENGLISH).share("half")).isEqualTo("half");
  }

  @Test
  void aTimeIsAsPreciseAsItsEnds() {
    assertThat(span(Language.ENGLISH, "2019", "2020-10-29"))
        .isEqualTo("from 2019 to 29 October 2020");
    assertThat(span(Language.FRENCH, "2019", "2020-10-29")).isEqualTo("de 2019 au 29 octobre 2020");
    assertThat(span(Language.FRENCH, "2019-10-29", "2020-08"))
        .isEqualTo("du 29 octobre 2019 à août 2020");
    assertThat(span(Language.SPANISH, "2019-01-02", "2020"))
        .isEqualTo("del 2 de enero de 2019 a 2020");
  }

  private static String span(Language language, String from, String to) {
    MeasuredValue measured =
        new MeasuredValue(
            ValueType.SPAN, Optional.of(from), Optional.of(to), Optional.empty(), Optional.empty());
    return new BoundsFormat(Words.in(language), amounts(language)).value(measured).orElseThrow();
  }

  @Test
  void wordsAreDrawnTogetherWhereTheLanguageDoesSo() {
    assertThat(Language.FRENCH.joined("la liste de ", "années")).isEqualTo("la liste d’années");
    assertThat(Language.FRENCH.joined("la liste de ", "réunions"))
        .isEqualTo("la liste de réunions");
    assertThat(Language.FRENCH.joined("le plan de ", "le forum")).isEqualTo("le plan du forum");
    assertThat(Language.FRENCH.joined("le plan de ", "les forums")).isEqualTo("le plan des forums");
    assertThat(Language.FRENCH.joined("on ne sait pas si ", "il existe"))
        .isEqualTo("on ne sait pas s’il existe");
    assertThat(Language.SPANISH.joined("el plan de ", "el foro")).isEqualTo("el plan del foro");
    assertThat(Language.SPANISH.joined("plan y ", "instancia")).isEqualTo("plan e instancia");
    assertThat(Language.SPANISH.joined("plan y ", "foro")).isEqualTo("plan y foro");
    assertThat(Language.SPANISH.joined("plan o ", "otro")).isEqualTo("plan u otro");
    assertThat(Language.ENGLISH.joined("list of ", "items")).isEqualTo("list of items");
  }

  @Test
  void otherLanguagesFallBackToEnglish() {
    assertThat(Explainer.in(Locale.forLanguageTag("ka")).date("2024-01")).isEqualTo("January 2024");
    assertThat(Explainer.in(Locale.CANADA_FRENCH).date("2024-01")).isEqualTo("janvier 2024");
  }
}
