package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * What OGP says of the values of commitments and of how the IRM codes them.
 *
 * @ogp.source OGP glossary, Relevance, Verifiability, Ambition, Completion
 */
final class CommitmentCodeRules {
  private CommitmentCodeRules() {}

  static List<Rule> rules() {
    return List.of(
        servesAValue(),
        doesNotRestOnTechnologyAlone(),
        canBeVerified(),
        notVerifiableIsNotCodedFurther(),
        codeBelongsToItsScheme(),
        potentialForResultsIsOfPlansSince2020(),
        starIsEarned());
  }

  private static Rule servesAValue() {
    return rule("CM-VALUE")
        .about("commitment")
        .level(Level.RULE)
        .cite(CommitmentDocuments.RELEVANCE)
        .title(
            "The commitment serves an OGP value",
            "L'engagement sert une valeur du PGO",
            "El compromiso atiende un valor de la OGP")
        .text(
            "A commitment serves at least one of transparency, participation and"
                + " accountability.",
            "Un engagement sert au moins une des valeurs que sont la transparence,"
                + " la participation et la redevabilité.",
            "Un compromiso atiende al menos uno de los valores de transparencia,"
                + " participación y rendición de cuentas.")
        .parameter("least", "1")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(
            measure("valuesServed")
                .with("of", "core")
                .with("rule", "CM-VALUE")
                .atLeast(parameter("least")));
  }

  private static Rule doesNotRestOnTechnologyAlone() {
    return rule("CM-TECHONLY")
        .about("commitment")
        .level(Level.RULE)
        .cite(CommitmentDocuments.RELEVANCE)
        .title(
            "Technology or inclusion is not the only value",
            "La technologie ou l'inclusion n'est pas la seule valeur",
            "La tecnología o la inclusión no es el único valor")
        .text(
            "A commitment that serves technology or inclusion also serves"
                + " transparency, participation or accountability.",
            "Un engagement qui sert la technologie ou l'inclusion sert aussi la"
                + " transparence, la participation ou la redevabilité.",
            "Un compromiso que atiende la tecnología o la inclusión atiende también"
                + " la transparencia, la participación o la rendición de cuentas.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("valuesServed").with("of", "additional").atLeast(1))
        .must(measure("valuesServed").with("of", "core").with("rule", "CM-TECHONLY").atLeast(1));
  }

  private static Rule canBeVerified() {
    return rule("CM-VERIF")
        .about("commitment")
        .level(Level.RULE)
        .cite(CommitmentDocuments.VERIFIABILITY)
        .title(
            "The activities can be verified",
            "Les activités sont vérifiables",
            "Las actividades son verificables")
        .text(
            "A commitment has activities that can be objectively verified.",
            "Un engagement comporte des activités objectivement vérifiables.",
            "Un compromiso tiene actividades que se pueden verificar objetivamente.")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(measure("verifiable").with("rule", "CM-VERIF").holds());
  }

  private static Rule notVerifiableIsNotCodedFurther() {
    return rule("CM-NOTREV")
        .about("coding")
        .level(Level.RULE)
        .cite(CommitmentDocuments.VERIFIABILITY)
        .title(
            "What cannot be verified has no further codes",
            "Ce qui n'est pas vérifiable n'a pas d'autres codes",
            "Lo que no es verificable no lleva otros códigos")
        .text(
            "A review that finds a commitment not verifiable gives it no further" + " codes.",
            "Une évaluation qui juge un engagement non vérifiable ne lui attribue"
                + " pas d'autres codes.",
            "Una evaluación que considera no verificable un compromiso no le da"
                + " otros códigos.")
        .since("2021-01-01")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(
            all(
                measure("codingVariable").is("verifiability"),
                measure("codingValue").is("not-verifiable")))
        .must(measure("furtherCodes").equalTo(0));
  }

  private static Rule codeBelongsToItsScheme() {
    return rule("CM-SCHEME")
        .about("coding")
        .level(Level.RULE)
        .cite(CommitmentDocuments.VERIFIABILITY.read(Reading.UNVERIFIED))
        .title(
            "The code belongs to its scheme",
            "Le code appartient à son barème",
            "El código pertenece a su esquema")
        .text(
            "A code is one of those of the scheme that it names, and the scheme was"
                + " in use for the year of the plan.",
            "Un code est l'un de ceux du barème qu'il nomme, et le barème"
                + " s'appliquait à l'année du plan.",
            "Un código es uno de los del esquema que nombra, y el esquema se"
                + " aplicaba al año del plan.")
        .parameter("irm-2012-2014", CodeTables.IRM_2012_2014)
        .parameter("irm-2015-2019", CodeTables.IRM_2015_2019)
        .parameter("irm-2020", CodeTables.IRM_2020)
        .parameter("irm-2021", CodeTables.IRM_2021)
        .parameter("local-eoc", CodeTables.LOCAL_EOC)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("schemeListed").holds())
        .must(measure("inScheme").holds());
  }

  private static Rule potentialForResultsIsOfPlansSince2020() {
    return rule("CM-PFR-2020")
        .about("coding")
        .level(Level.RULE)
        .cite(CommitmentDocuments.AMBITION)
        .title(
            "Potential for results is coded only since 2020",
            "Le potentiel de résultats n'est codé que depuis 2020",
            "El potencial de resultados solo se codifica desde 2020")
        .text(
            "Potential for results is coded only for plans of 2020 or later.",
            "Le potentiel de résultats n'est codé que pour les plans de 2020 ou" + " après.",
            "El potencial de resultados solo se codifica para planes de 2020 o" + " posteriores.")
        .parameter("from", "2020-01-01")
        .parameter("wait", "P0D")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("codingVariable").is("potential-for-results"))
        .must(measure("delivered").with("plus", parameter("wait")).atLeast(parameter("from")));
  }

  /**
   * The page that was read asks for moderate or transformative impact at any time; that only
   * transformative counts since 2015 is known from memory, so the other reading is shown beside.
   */
  private static Rule starIsEarned() {
    return rule("CM-STAR")
        .about("coding")
        .level(Level.RULE)
        .cite(CommitmentDocuments.STARRED)
        .title(
            "A star is earned by four codes",
            "Une étoile se gagne par quatre codes",
            "Una estrella se gana con cuatro códigos")
        .text(
            "A starred commitment has medium or high specificity, is relevant to a"
                + " value, has moderate or transformative potential impact, since 2015"
                + " transformative only, and substantial or complete completion.",
            "Un engagement étoilé a une spécificité moyenne ou élevée, est"
                + " pertinent pour une valeur, a un impact potentiel modéré ou"
                + " transformateur, depuis 2015 transformateur seulement, et une mise en"
                + " œuvre substantielle ou complète.",
            "Un compromiso con estrella tiene especificidad media o alta, es"
                + " pertinente para un valor, tiene impacto potencial moderado o"
                + " transformador, desde 2015 solo transformador, y cumplimiento"
                + " sustancial o completo.")
        .since("2014-01-01")
        .until("2019-12-31")
        .parameter("impact", "moderate", "moderate")
        .from("2015-01-01", "impact", "transformative")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(all(measure("codingVariable").is("starred"), measure("codingValue").is("yes")))
        .must(
            all(
                measure("codeOf").with("variable", "specificity").is("medium", "high"),
                measure("codeOf").with("variable", "relevance").is("yes"),
                any(
                    measure("codeOf").with("variable", "potential-impact").is("transformative"),
                    measure("codeOf").with("variable", "potential-impact").is(parameter("impact"))),
                measure("codeOf").with("variable", "completion").is("substantial", "complete")));
  }
}
