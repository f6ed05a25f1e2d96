package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * Which localities can take part in OGP Local.
 *
 * @ogp.source OGP glossary, Local Eligibility Criteria
 */
final class LocalEligibilityRules {
  private LocalEligibilityRules() {}

  static List<Rule> rules() {
    return List.of(termLasts(), hasATrackRecord());
  }

  private static Rule termLasts() {
    return rule("EL-LOC-16M")
        .about("partnership")
        .level(Level.RULE)
        .cite(EligibilityDocuments.LOCAL)
        .title(
            "Sixteen months are left in the administration's term",
            "Il reste seize mois au mandat de l'administration",
            "Quedan dieciséis meses del mandato de la administración")
        .text(
            "When a locality joins, at least 16 months are left in the term of its"
                + " administration.",
            "Quand une collectivité adhère, il reste au moins 16 mois au mandat de"
                + " son administration.",
            "Cuando una localidad ingresa, quedan al menos 16 meses del mandato de"
                + " su administración.")
        .parameter("least", "P16M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("memberType").is("local"))
        .must(measure("administrationLeft").atLeast(parameter("least")));
  }

  private static Rule hasATrackRecord() {
    return rule("EL-LOC-TRACK")
        .about("partnership")
        .level(Level.RULE)
        .cite(EligibilityDocuments.LOCAL)
        .title(
            "The locality has a track record",
            "La collectivité a fait ses preuves",
            "La localidad tiene trayectoria")
        .text(
            "A locality has carried out at least one reform or co-creation in the"
                + " three years before it joins.",
            "Une collectivité a mené au moins une réforme ou une co-création dans"
                + " les trois années avant son adhésion.",
            "Una localidad ha llevado a cabo al menos una reforma o cocreación en"
                + " los tres años anteriores a su ingreso.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("memberType").is("local"))
        .must(measure("trackRecord").with("rule", "EL-LOC-TRACK").holds());
  }
}
