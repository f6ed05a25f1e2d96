package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * What OGP asks of the text of a commitment.
 *
 * @ogp.source OGP commitment templates; OGP glossary, Commitment
 */
final class CommitmentRules {
  private CommitmentRules() {}

  static List<Rule> rules() {
    return List.of(
        isWrittenOut(),
        hasOneLead(),
        hasDates(),
        hasDatedMilestones(),
        milestonesLieWithin(),
        hasSupporters(),
        idHasItsForm());
  }

  private static Rule isWrittenOut() {
    return rule("CM-TITLE")
        .about("commitment")
        .level(Level.RULE)
        .cite(CommitmentDocuments.TEMPLATE_2015)
        .title(
            "Title, problem and description are written out",
            "Le titre, le problème et la description sont rédigés",
            "El título, el problema y la descripción están redactados")
        .text(
            "A commitment has a title, names the public problem that it addresses"
                + " and describes what is to be done.",
            "Un engagement a un titre, nomme le problème public qu'il traite et"
                + " décrit ce qui doit être fait.",
            "Un compromiso tiene un título, nombra el problema público que atiende"
                + " y describe lo que se hará.")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                measure("stated").with("member", "title").holds(),
                measure("stated").with("member", "problem").holds(),
                measure("stated").with("member", "description").holds()));
  }

  private static Rule hasOneLead() {
    return rule("CM-LEAD")
        .about("commitment")
        .level(Level.RECOMMENDED_PRACTICE)
        .cite(CommitmentDocuments.TEMPLATE_2015)
        .title(
            "One agency leads the commitment",
            "Un seul organisme dirige l'engagement",
            "Un solo organismo dirige el compromiso")
        .text(
            "A commitment names exactly one lead agency; others may support it.",
            "Un engagement nomme exactement un organisme responsable ; d'autres"
                + " peuvent l'appuyer.",
            "Un compromiso nombra exactamente un organismo responsable; otros"
                + " pueden apoyarlo.")
        .parameter("leads", "1")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(measure("leads").equalTo(parameter("leads")));
  }

  private static Rule hasDates() {
    return rule("CM-DATES")
        .about("commitment")
        .level(Level.RULE)
        .cite(CommitmentDocuments.TEMPLATE_2015)
        .title(
            "The commitment has a start and an end",
            "L'engagement a un début et une fin",
            "El compromiso tiene un inicio y un fin")
        .text(
            "A commitment states when it starts and when it ends, and does not end"
                + " before it starts; whether it must lie within the period of the plan"
                + " is left open.",
            "Un engagement indique quand il commence et quand il finit, et ne finit"
                + " pas avant de commencer ; la question de savoir s'il doit rester dans"
                + " la période du plan est laissée ouverte.",
            "Un compromiso indica cuándo empieza y cuándo termina, y no termina"
                + " antes de empezar; queda abierto si debe estar dentro del período del"
                + " plan.")
        .parameter("plan", "free", "bound")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                measure("datesStated").atLeast(2),
                measure("commitmentEnd").atLeast(measure("commitmentStart").value()),
                measure("datesOutside").with("plan", parameter("plan")).equalTo(0)));
  }

  private static Rule hasDatedMilestones() {
    return rule("CM-MILESTONE")
        .about("commitment")
        .level(Level.RULE)
        .cite(CommitmentDocuments.COMMITMENT)
        .title(
            "The commitment has dated milestones",
            "L'engagement a des jalons datés",
            "El compromiso tiene hitos con fecha")
        .text(
            "A commitment has at least one milestone, and each milestone has a" + " date.",
            "Un engagement a au moins un jalon, et chaque jalon a une date.",
            "Un compromiso tiene al menos un hito, y cada hito tiene una fecha.")
        .parameter("least", "1")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                count("milestones").atLeast(parameter("least")),
                each("milestones").satisfying(measure("milestoneDated").holds())));
  }

  private static Rule milestonesLieWithin() {
    return rule("CM-MS-ORDER")
        .about("commitment")
        .level(Level.RECOMMENDED_PRACTICE)
        .cite(CommitmentDocuments.TEMPLATE_2015.read(Reading.UNVERIFIED))
        .title(
            "Milestones lie within the commitment",
            "Les jalons se situent dans la durée de l'engagement",
            "Los hitos están dentro del compromiso")
        .text(
            "Each milestone is due between the start and the end of its commitment.",
            "Chaque jalon arrive à échéance entre le début et la fin de son" + " engagement.",
            "Cada hito vence entre el inicio y el fin de su compromiso.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            each("milestones")
                .satisfying(
                    all(
                        measure("milestoneDue").atLeast(measure("commitmentStart").value()),
                        measure("milestoneDue").atMost(measure("commitmentEnd").value()))));
  }

  private static Rule hasSupporters() {
    return rule("CM-STAKE")
        .about("commitment")
        .level(Level.RECOMMENDED_PRACTICE)
        .cite(CommitmentDocuments.TEMPLATE_2022)
        .title(
            "Supporters outside government are listed",
            "Des soutiens hors du gouvernement sont indiqués",
            "Se indican apoyos fuera del gobierno")
        .text(
            "A commitment lists its supporting stakeholders, of whom at least one"
                + " is not of government.",
            "Un engagement indique les parties prenantes qui l'appuient, dont au"
                + " moins une hors du gouvernement.",
            "Un compromiso indica las partes interesadas que lo apoyan, de las que"
                + " al menos una no es del gobierno.")
        .since("2022-01-01")
        .parameter("least", "1")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("supporters").atLeast(parameter("least")));
  }

  private static Rule idHasItsForm() {
    return rule("CM-ID")
        .about("commitment")
        .level(Level.RULE)
        .cite(CommitmentDocuments.IDS)
        .title(
            "The commitment is recorded under OGP's id",
            "L'engagement figure sous l'identifiant du PGO",
            "El compromiso figura con el identificador de la OGP")
        .text(
            "A commitment of a national member is recorded under the id that OGP"
                + " gives it: two letters and four digits.",
            "Un engagement d'un membre national figure sous l'identifiant que le"
                + " PGO lui donne : deux lettres et quatre chiffres.",
            "Un compromiso de un miembro nacional figura con el identificador que"
                + " le da la OGP: dos letras y cuatro cifras.")
        .parameter("pattern", "[A-Za-z][A-Za-z][0-9][0-9][0-9][0-9]")
        .examples(MET, NOT_MET, NOT_APPLICABLE)
        .when(measure("memberType").is("national"))
        .must(measure("idFits").with("pattern", parameter("pattern")).holds());
  }
}
