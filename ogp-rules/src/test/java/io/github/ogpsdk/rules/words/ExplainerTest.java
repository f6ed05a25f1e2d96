package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.model.assessment.TruthValue.FALSE;
import static io.github.ogpsdk.model.assessment.TruthValue.NONE;
import static io.github.ogpsdk.model.assessment.TruthValue.TRUE;
import static io.github.ogpsdk.model.assessment.TruthValue.UNKNOWN;
import static io.github.ogpsdk.rules.words.EvidenceSamples.count;
import static io.github.ogpsdk.rules.words.EvidenceSamples.element;
import static io.github.ogpsdk.rules.words.EvidenceSamples.exactly;
import static io.github.ogpsdk.rules.words.EvidenceSamples.finding;
import static io.github.ogpsdk.rules.words.EvidenceSamples.flag;
import static io.github.ogpsdk.rules.words.EvidenceSamples.inapplicable;
import static io.github.ogpsdk.rules.words.EvidenceSamples.join;
import static io.github.ogpsdk.rules.words.EvidenceSamples.leaf;
import static io.github.ogpsdk.rules.words.EvidenceSamples.over;
import static io.github.ogpsdk.rules.words.EvidenceSamples.worst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings as a reader meets them, word for word. */
class ExplainerTest {
  private static final Explainer ENGLISH = Explainer.in(Locale.ENGLISH);
  private static final Explainer FRENCH = Explainer.in(Locale.FRENCH);
  private static final Explainer SPANISH = Explainer.in(Locale.forLanguageTag("es"));

  private static void assertHeadline(Finding finding, String en, String fr, String es) {
    assertThat(ENGLISH.headline(finding, Samples.partnership())).isEqualTo(en);
    assertThat(FRENCH.headline(finding, Samples.partnership()).replace('\u00a0', ' '))
        .isEqualTo(fr);
    assertThat(SPANISH.headline(finding, Samples.partnership())).isEqualTo(es);
  }

  private static Evidence gap(TruthValue truth) {
    return leaf("each-at-most", "gaps", truth, worst("2024-01-10", "2024-08-02"), "P6M");
  }

  private static Evidence present(TruthValue truth, String value) {
    return leaf("at-least", "attendance", truth, exactly(ValueType.NUMBER, value), "1");
  }

  @Test
  void aGapIsNamedWithBothItsDaysAndWhatIsAskedFor() {
    Evidence space = element("/mechanisms/0", FALSE, gap(FALSE));

    assertHeadline(
        finding(Verdict.NOT_MET, over("some", "spaces", FALSE, space)),
        "Not met: between 10 January 2024 and 2 August 2024 no meeting is recorded; "
            + "the limit is 6 months (body “Multi-Actor Forum”).",
        "Non satisfait : aucune réunion n’est consignée entre le 10 janvier 2024 et le "
            + "2 août 2024 ; le maximum est de 6 mois (instance « Forum multi-acteurs »).",
        "No cumplido: entre el 10 de enero de 2024 y el 2 de agosto de 2024 no consta "
            + "ninguna reunión; el máximo es de 6 meses (instancia «Foro Multiactor»).");
  }

  @Test
  void insufficientEvidenceSaysFirstWhatIsMissing() {
    MissingFact more =
        new MissingFact(
            "/mechanisms/0/meetings/-",
            Optional.of(UnknownReason.NOT_PUBLISHED),
            Optional.empty(),
            List.of(Verdict.MET));
    Evidence space = element("/mechanisms/0", UNKNOWN, gap(UNKNOWN));

    assertHeadline(
        finding(Verdict.INSUFFICIENT_EVIDENCE, over("some", "spaces", UNKNOWN, space), more),
        "Unknown: the list of meetings may be incomplete (body “Multi-Actor Forum”; "
            + "not published); so far, the longest time without a recorded meeting is from "
            + "10 January 2024 to 2 August 2024; the limit is 6 months.",
        "Inconnu : la liste des réunions est peut-être incomplète (instance « Forum "
            + "multi-acteurs » ; non publié) ; jusqu’ici, la plus longue période sans "
            + "réunion consignée va du 10 janvier 2024 au 2 août 2024 ; le maximum est de 6 "
            + "mois.",
        "Se desconoce: la lista de reuniones puede estar incompleta (instancia «Foro "
            + "Multiactor»; no publicado); hasta ahora, el período más largo sin reunión "
            + "registrada va del 10 de enero de 2024 al 2 de agosto de 2024; el máximo es de "
            + "6 meses.");
  }

  @Test
  void anOpenQuestionFollowsFromTheMissingFact() {
    MissingFact start =
        new MissingFact(
            "/mechanisms/1/from", Optional.empty(), Optional.empty(), List.of(Verdict.MET));
    MissingFact other =
        new MissingFact("/cycles/0/coCreation", Optional.empty(), Optional.empty(), List.of());
    Evidence space = element("/mechanisms/1", UNKNOWN, flag("atWork", UNKNOWN));

    assertHeadline(
        finding(
            Verdict.INSUFFICIENT_EVIDENCE, over("some", "spaces", UNKNOWN, space), other, start),
        "Unknown: missing: start (body “council”) (one of 2 missing facts); so it is "
            + "not known whether the body was active in this period.",
        "Inconnu : il manque : début (instance « council ») (l’un des 2 faits "
            + "manquants) ; par conséquent, on ne sait pas si l’instance était active "
            + "pendant cette période.",
        "Se desconoce: falta: inicio (instancia «council») (uno de los 2 datos que "
            + "faltan); por tanto, no se sabe si la instancia estaba activa en este período.");
  }

  @Test
  void aListThatMayHaveMoreIsNotSaidTwice() {
    MissingFact more =
        new MissingFact(
            "/cycles/0/mechanisms/-", Optional.empty(), Optional.empty(), List.of(Verdict.MET));

    assertThat(
            ENGLISH.headline(
                finding(Verdict.INSUFFICIENT_EVIDENCE, over("some", "spaces", UNKNOWN), more),
                Samples.partnership()))
        .isEqualTo("Unknown: the list of bodies of the cycle may be incomplete (plan 2024–2025).");
  }

  @Test
  void silenceReadAsNotMetSaysSo() {
    MissingFact list =
        new MissingFact(
            "/cycles/0/mechanisms", Optional.empty(), Optional.empty(), List.of(Verdict.MET));
    Finding silent =
        finding(
            Verdict.NOT_MET,
            List.of(Verdict.MET, Verdict.NOT_MET),
            Optional.empty(),
            over("some", "spaces", UNKNOWN),
            list);

    assertHeadline(
        silent,
        "Not met, because silence is read that way here: the list of bodies of the "
            + "cycle is missing (plan 2024–2025).",
        "Non satisfait, car le silence est lu ainsi ici : la liste des instances du "
            + "cycle manque (plan 2024-2025).",
        "No cumplido, porque aquí el silencio se interpreta así: falta la lista de "
            + "instancias del ciclo (plan 2024-2025).");
  }

  @Test
  void metSaysWhatHoldsAndThatTheRestDoesToo() {
    assertHeadline(
        finding(Verdict.MET, join("all", TRUE, present(TRUE, "3"), flag("rulesPublic", TRUE))),
        "Met: 3 people from civil society were present or represented; at least 1 is "
            + "required; all other conditions are met too.",
        "Satisfait : 3 personnes étaient présentes ou représentées (société civile) ; "
            + "il en faut au moins 1 ; toutes les autres conditions sont remplies aussi.",
        "Cumplido: estuvieron presentes o representadas 3 personas (sociedad civil); "
            + "se requiere al menos 1; también se cumplen todas las demás condiciones.");
  }

  @Test
  void theFirstConditionThatFailsIsTold() {
    Evidence evidence =
        join("all", FALSE, flag("atWork", TRUE), flag("rulesPublic", FALSE), present(FALSE, "0"));

    assertHeadline(
        finding(Verdict.NOT_MET, evidence),
        "Not met: the body's rules were not public (2 conditions are not met in all).",
        "Non satisfait : les règles de l’instance n’étaient pas publiques (en tout, 2 "
            + "conditions ne sont pas remplies).",
        "No cumplido: las reglas de la instancia no eran públicas (en total, no se "
            + "cumplen 2 condiciones).");
  }

  @Test
  void whereOneMustHoldTheNearestIsTold() {
    Evidence far = element("/mechanisms/0", FALSE, flag("atWork", FALSE), gap(FALSE));
    Evidence near = element("/mechanisms/1", FALSE, flag("atWork", TRUE), gap(FALSE));

    assertHeadline(
        finding(Verdict.NOT_MET, over("some", "spaces", FALSE, far, near)),
        "Not met: between 10 January 2024 and 2 August 2024 no meeting is recorded; "
            + "the limit is 6 months (body “council”, the nearest of 2 spaces for dialogue).",
        "Non satisfait : aucune réunion n’est consignée entre le 10 janvier 2024 et le "
            + "2 août 2024 ; le maximum est de 6 mois (instance « council », le plus proche "
            + "de 2 espaces de dialogue).",
        "No cumplido: entre el 10 de enero de 2024 y el 2 de agosto de 2024 no consta "
            + "ninguna reunión; el máximo es de 6 meses (instancia «council», lo más cercano "
            + "entre 2 espacios de diálogo).");
  }

  @Test
  void whereEachMustHoldTheFirstThatFailsIsToldAndHowManyDo() {
    Evidence fails =
        element("/mechanisms/0/meetings/0", FALSE, flag("inWindow", TRUE), present(FALSE, "0"));
    Evidence alsoFails =
        element("/mechanisms/0/meetings/1", FALSE, flag("inWindow", TRUE), present(FALSE, "0"));
    Evidence left = element("/mechanisms/0/meetings/2", NONE, flag("inWindow", FALSE));

    assertHeadline(
        finding(Verdict.NOT_MET, over("each", "meetings", FALSE, left, fails, alsoFails)),
        "Not met: nobody from civil society was present or represented; at least 1 is "
            + "required (body “Multi-Actor Forum”, meeting of 10 January 2024, the first of "
            + "2 such cases).",
        "Non satisfait : personne n’était présent ni représenté (société civile) ; il "
            + "en faut au moins 1 (instance « Forum multi-acteurs », réunion du 10 janvier "
            + "2024, premier de 2 cas).",
        "No cumplido: no hubo nadie presente ni representado (sociedad civil); se "
            + "requiere al menos 1 (instancia «Foro Multiactor», reunión del 10 de enero de "
            + "2024, primero de 2 casos).");
  }

  @Test
  void whereAllHoldOneIsToldForTheOthers() {
    Evidence one = element("/mechanisms/0/meetings/0", TRUE, present(TRUE, "4"));
    Evidence two = element("/mechanisms/0/meetings/1", TRUE, present(TRUE, "5"));

    assertThat(
            ENGLISH.headline(
                finding(Verdict.MET, over("each", "meetings", TRUE, one, two)),
                Samples.partnership()))
        .isEqualTo(
            "Met: 4 people from civil society were present or represented; at least 1 is "
                + "required (body “Multi-Actor Forum”, meeting of 10 January 2024, and the same "
                + "for all 2 meetings held).");
  }

  @Test
  void emptyListsAreSaidToBeEmpty() {
    assertHeadline(
        finding(Verdict.NOT_MET, over("some", "spaces", FALSE)),
        "Not met: no spaces for dialogue are on record.",
        "Non satisfait : on ne relève pas d’espaces de dialogue.",
        "No cumplido: no constan espacios de diálogo.");
  }

  @Test
  void countsNameWhatTheyCount() {
    Evidence counted = element("/mechanisms/0/meetings/0", TRUE, flag("inWindow", TRUE));

    assertThat(ENGLISH.headline(finding(Verdict.NOT_MET, count("meetings", FALSE, "1", counted))))
        .isEqualTo("Not met: meetings held that count: 1; at least 2 are required.");
    assertThat(FRENCH.headline(finding(Verdict.NOT_MET, count("meetings", FALSE, "1"))))
        .isEqualTo(
            "Non satisfait\u00a0: on relève ceci (réunions tenues)\u00a0: 1\u00a0; il en "
                + "faut au moins 2.");
  }

  @Test
  void contrariesAreAskedForInPlainWords() {
    assertHeadline(
        finding(Verdict.NOT_MET, join("not", FALSE, flag("atWork", TRUE))),
        "Not met: the body was active in this period; the opposite is required.",
        "Non satisfait : l’instance était active pendant cette période ; c’est le "
            + "contraire qui est demandé.",
        "No cumplido: la instancia estaba activa en este período; se pide lo contrario.");
    assertThat(ENGLISH.headline(finding(Verdict.MET, join("not", TRUE, flag("atWork", FALSE)))))
        .isEqualTo("Met: the body was not active in this period, as required.");
    assertThat(ENGLISH.headline(finding(Verdict.NOT_MET, join("not", FALSE, present(TRUE, "2")))))
        .isEqualTo(
            "Not met: 2 people from civil society were present or represented; none is "
                + "allowed.");
  }

  @Test
  void reasonsAreSentences() {
    Evidence none = join("none", NONE);
    Reason due = new Reason("not-yet-due", Optional.of("2027-12-31"), Optional.empty());
    Reason waived = new Reason("waived", Optional.empty(), Optional.of("covid-2020"));

    assertHeadline(
        inapplicable(due, none),
        "Does not apply: not yet due before 31 December 2027.",
        "Sans objet : pas encore exigible avant le 31 décembre 2027.",
        "No aplica: aún no exigible antes del 31 de diciembre de 2027.");
    assertThat(ENGLISH.reason(inapplicable(due, none)))
        .isEqualTo("Not yet due before 31 December 2027.");
    assertThat(ENGLISH.reason(inapplicable(Reason.of("not-yet-due"), none)))
        .isEqualTo("Not yet due.");
    assertThat(ENGLISH.reason(inapplicable(waived, none)))
        .isEqualTo("A resolution lifts the rule for this time: covid-2020.");
    assertThat(SPANISH.reason(inapplicable(Reason.of("phase"), none)))
        .isEqualTo("La regla no se refiere a esta fase.");
    assertThat(ENGLISH.reason(inapplicable(Reason.of("condition"), none)))
        .isEqualTo("The rule is for other cases.");
    assertThat(FRENCH.reason(inapplicable(Reason.of("condition"), flag("atWork", FALSE))))
        .isEqualTo(
            "La règle vise d’autres cas, car l’instance n’était pas active pendant cette période.");
    assertThat(ENGLISH.reason(inapplicable(Reason.of("xx-own"), none))).isEqualTo("Xx-own.");
  }

  @Test
  void theEvidenceIsAnOutline() {
    Evidence evidence =
        over(
            "some",
            "spaces",
            FALSE,
            element("/mechanisms/0", FALSE, join("all", FALSE, flag("atWork", TRUE), gap(FALSE))));

    assertThat(ENGLISH.why(finding(Verdict.NOT_MET, evidence), Samples.partnership()))
        .extracting(Explained::depth, Explained::truth, Explained::text)
        .containsExactly(
            tuple(0, FALSE, "At least one of the spaces for dialogue (1 on record)"),
            tuple(1, FALSE, "Body “Multi-Actor Forum”"),
            tuple(2, FALSE, "All of these are required"),
            tuple(3, TRUE, "The body was active in this period."),
            tuple(
                3,
                FALSE,
                "Between 10 January 2024 and 2 August 2024 no meeting is recorded; the limit is"
                    + " 6 months."));
    assertThat(ENGLISH.why(inapplicable(Reason.of("phase"), join("none", NONE)))).isEmpty();
  }

  @Test
  void withoutTheDocumentObjectsAreNumbered() {
    Evidence evidence = over("some", "spaces", TRUE, element("/mechanisms/0", TRUE, gap(TRUE)));

    assertThat(ENGLISH.headline(finding(Verdict.MET, evidence)))
        .isEqualTo(
            "Met: the longest time without a recorded meeting is from 10 January 2024 to 2 "
                + "August 2024; the limit is 6 months (body no. 1).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 2024 | End: only the year is known, 2024 (plan 2024–2025, action plan). Once known"
            + " exactly: met or not met.",
        "en | 2024-03 | End: only the month is known, March 2024 (plan 2024–2025, action plan). Once"
            + " known exactly: met or not met.",
        "en | stated | End: only this is known: stated (plan 2024–2025, action plan). Once known"
            + " exactly: met or not met.",
        "fr | 2024 | Fin : seule l’année est connue, 2024 (plan 2024-2025, plan d’action). Une fois"
            + " connu exactement : satisfait ou non satisfait.",
        "es | 2024 | Fin: solo se conoce el año, 2024 (plan 2024-2025, plan de acción). Una vez"
            + " conocido con exactitud: cumplido o no cumplido."
      })
  void whatIsKnownInPartIsNotCalledMissing(String language, String known, String said) {
    MissingFact end =
        new MissingFact(
            "/cycles/0/plan/to",
            Optional.empty(),
            Optional.of(known),
            List.of(Verdict.MET, Verdict.NOT_MET));

    String sentence =
        Explainer.in(Locale.forLanguageTag(language)).missing(end, Samples.partnership());

    assertThat(sentence.replace('\u00a0', ' ')).isEqualTo(said);
  }

  @Test
  void moreExactKnowledgeMayNotSettle() {
    MissingFact end =
        new MissingFact("/cycles/0/plan/to", Optional.empty(), Optional.of("2024"), List.of());

    assertThat(ENGLISH.missing(end, Samples.partnership()))
        .isEqualTo(
            "End: only the year is known, 2024 (plan 2024–2025, action plan). Needed "
                + "exactly, but not enough on its own.");
  }

  @Test
  void missingFactsSayWhatKnowingThemCouldBring() {
    MissingFact more =
        new MissingFact(
            "/mechanisms/0/meetings/-",
            Optional.of(UnknownReason.NOT_PUBLISHED),
            Optional.empty(),
            List.of(Verdict.MET, Verdict.NOT_MET));
    MissingFact start =
        new MissingFact(
            "/cycles/0/plan/to", Optional.of(UnknownReason.WITHHELD), Optional.empty(), List.of());

    assertThat(ENGLISH.missing(more, Samples.partnership()))
        .isEqualTo(
            "The list of meetings may be incomplete (body “Multi-Actor Forum”; not "
                + "published). Once known: met or not met.");
    assertThat(FRENCH.missing(start, Samples.partnership()))
        .isEqualTo(
            "Il manque\u00a0: fin (plan 2024-2025, plan d’action\u00a0; non divulgué). "
                + "Nécessaire, mais ne suffit pas à lui seul.");
    assertThat(
            ENGLISH.missing(
                new MissingFact("/xx:own", Optional.empty(), Optional.empty(), List.of()),
                Samples.partnership()))
        .startsWith("Missing: /xx:own. Needed, but not enoug");
  }
}
