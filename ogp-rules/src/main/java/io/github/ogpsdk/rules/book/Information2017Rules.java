package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The basic requirements of 2017 on information, throughout the cycle. */
final class Information2017Rules {
  private Information2017Rules() {}

  static List<Rule> rules() {
    return List.of(siteIsOpen(), contactIsNamed(), recordIsKept());
  }

  private static RuleDraft basic(String id) {
    return rule(id)
        .about("cycle")
        .phases(CO_CREATION, IMPLEMENTATION)
        .level(Level.RULE)
        .requirement("information")
        .cite(ForumDocuments.STANDARDS_2017.section("information"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  private static Rule siteIsOpen() {
    String id = "P17-SITE";
    return basic(id)
        .title(
            "A national OGP website is accessible",
            "Un site web national sur le PGO est accessible",
            "Un sitio web nacional sobre la OGP es accesible")
        .text(
            "A national website or webpage on OGP exists, and anybody can read it.",
            "Il existe un site ou une page web nationale sur le PGO, et chacun peut la lire.",
            "Existe un sitio o una página web nacional sobre la OGP, y cualquiera puede leerla.")
        .must(
            some("websites")
                .satisfying(
                    StandardsPublicationRules.onlineAnd(
                        all(
                            measure("dedicated").with("rule", id).holds(),
                            measure("barrierFree").with("rule", id).holds()))));
  }

  private static Rule contactIsNamed() {
    return basic("P17-CONTACT")
        .title(
            "The website names the point of contact",
            "Le site web nomme le point de contact",
            "El sitio web nombra el punto de contacto")
        .text(
            "The lead agency and the point of contact are named on the OGP website, with contact"
                + " details.",
            "L'organisme responsable et le point de contact sont nommés sur le site web sur le PGO,"
                + " avec leurs coordonnées.",
            "La agencia responsable y el punto de contacto están nombrados en el sitio web sobre la"
                + " OGP, con sus datos de contacto.")
        .must(measure("attested").with("rule", "P17-CONTACT").holds());
  }

  private static Rule recordIsKept() {
    String id = "P17-RECORD";
    return basic(id)
        .cite(ForumDocuments.ONLINE_RECORD_2017)
        .title(
            "A public record of the process is kept",
            "Un registre public du processus est tenu",
            "Se lleva un registro público del proceso")
        .text(
            "A public repository collects the documents on the development and implementation of"
                + " the action plan.",
            "Un répertoire public réunit les documents sur l'élaboration et la mise en œuvre du"
                + " plan d'action.",
            "Un repositorio público reúne los documentos sobre la elaboración y la implementación"
                + " del plan de acción.")
        .must(
            some("repositories")
                .satisfying(
                    StandardsPublicationRules.onlineAnd(
                        measure("openToAll").with("rule", id).holds())));
  }
}
