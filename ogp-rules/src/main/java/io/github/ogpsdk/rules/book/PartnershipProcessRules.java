package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * The starting text on the process: dialogue that goes on, outsiders, modes of implementation.
 *
 * @ogp.source OGP civil society engagement: Implementation
 */
final class PartnershipProcessRules {
  private PartnershipProcessRules() {}

  static List<Rule> rules() {
    return List.of(
        dialogueBeginsBeforeThePlanAndGoesOn(),
        dialogueGoesOnDuringImplementation(),
        partnersMeetOftenAndAsEquals(),
        implementationIsAPartnership(),
        civilSocietyGroupsWorkTogether(),
        concernsCanBeRaised(),
        theBodyIsTransparent(),
        outsidersAreInformedAndCanTakePart());
  }

  private static RuleDraft goodPractice(String id, String about) {
    return rule(id).about(about).level(Level.GOOD_PRACTICE).cite(Documents.STARTING_TEXT);
  }

  private static Rule dialogueBeginsBeforeThePlanAndGoesOn() {
    return goodPractice("MSF-SEED-FIRST-STEP", "cycle")
        .title(
            "The plan is the first step of a partnership",
            "Le plan est la première étape d'un partenariat",
            "El plan es el primer paso de una alianza")
        .text(
            "Dialogue with civil society takes place in co-creation, before the plan is delivered,"
                + " and goes on within six months of delivery.",
            "Le dialogue avec la société civile a lieu en co-création, avant la remise du plan, et"
                + " se poursuit dans les six mois qui suivent sa remise.",
            "El diálogo con la sociedad civil tiene lugar en la cocreación, antes de la entrega del"
                + " plan, y continúa dentro de los seis meses siguientes.")
        .parameter("within", "P6M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .due(measure("delivered").with("plus", parameter("within")))
        .must(
            all(
                measure("engagementsBeforePlan").atLeast(1),
                measure("engagementsAfterPlan").with("within", parameter("within")).atLeast(1)));
  }

  private static Rule dialogueGoesOnDuringImplementation() {
    return goodPractice("MSF-SEED-CONTINUE", "cycle")
        .phases(IMPLEMENTATION)
        .title(
            "Dialogue goes on during implementation",
            "Le dialogue se poursuit pendant la mise en œuvre",
            "El diálogo continúa durante la implementación")
        .text(
            "Consultation is not a single event: while the plan is implemented, no more than six"
                + " months pass without an event with civil society.",
            "La consultation n'est pas un événement unique : pendant la mise en œuvre du plan, il"
                + " ne passe pas plus de six mois sans un événement avec la société civile.",
            "La consulta no es un acto único: mientras se implementa el plan, no pasan más de seis"
                + " meses sin un evento con la sociedad civil.")
        .parameter("maxGap", "P6M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .due(measure("planBegan").with("plus", parameter("maxGap")))
        .must(
            all(
                measure("engagementEvents").atLeast(1),
                measure("engagementGaps").atMost(parameter("maxGap"))));
  }

  private static Rule partnersMeetOftenAndAsEquals() {
    return goodPractice("MSF-SEED-FREQUENT", "cycle")
        .phases(IMPLEMENTATION)
        .title(
            "Partners meet often, with an open mind and as equals",
            "Les partenaires se réunissent souvent, avec un esprit ouvert et d'égal à égal",
            "Las partes se reúnen a menudo, con mente abierta y en pie de igualdad")
        .text(
            "Government and civil society meet frequently, at least four times in each year of the"
                + " plan, with an open mind and in an equal relation of power.",
            "Le gouvernement et la société civile se réunissent fréquemment, au moins quatre fois"
                + " par année du plan, avec un esprit ouvert et dans des relations de pouvoir"
                + " égales.",
            "El gobierno y la sociedad civil se reúnen con frecuencia, al menos cuatro veces en"
                + " cada año del plan, con mente abierta y en una relación de poder equitativa.")
        .parameter("perYear", "4", "2")
        .parameter("firstYear", "P1Y")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .due(measure("planBegan").with("plus", parameter("firstYear")))
        .must(
            all(
                measure("fewestEngagements").atLeast(parameter("perYear")),
                measure("openMind").holds(),
                measure("equalPower").holds()));
  }

  private static Rule implementationIsAPartnership() {
    return goodPractice("MSF-SEED-PARTNERSHIP", "cycle")
        .phases(IMPLEMENTATION)
        .title(
            "The plan is implemented in partnership",
            "Le plan est mis en œuvre en partenariat",
            "El plan se implementa en alianza")
        .text(
            "Government and civil society implement the plan in partnership, or in a hybrid mode in"
                + " which some of civil society work inside and some watch from outside, and not as"
                + " business as usual.",
            "Le gouvernement et la société civile mettent en œuvre le plan en partenariat, ou selon"
                + " un mode hybride où une partie de la société civile travaille à l'intérieur et"
                + " une autre observe de l'extérieur, et non comme d'habitude.",
            "El gobierno y la sociedad civil implementan el plan en alianza, o en un modo híbrido"
                + " en que una parte de la sociedad civil trabaja desde dentro y otra observa desde"
                + " fuera, y no como de costumbre.")
        .parameter("settlingIn", "P6M")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasPlan").holds())
        .due(measure("planBegan").with("plus", parameter("settlingIn")))
        .must(measure("implementationMode").is("partnership", "hybrid"));
  }

  private static Rule civilSocietyGroupsWorkTogether() {
    return goodPractice("MSF-SEED-CSO-CSO", "cycle")
        .due(measure("phaseOver"))
        .title(
            "Civil society groups work together",
            "Les groupes de la société civile travaillent ensemble",
            "Los grupos de la sociedad civil trabajan juntos")
        .text(
            "There is partnership also between civil society groups, across their themes.",
            "Il y a aussi partenariat entre les groupes de la société civile, au-delà de leurs"
                + " thèmes.",
            "Hay también alianza entre los grupos de la sociedad civil, más allá de sus temas.")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(measure("civilSocietyTogether").holds());
  }

  private static Rule concernsCanBeRaised() {
    return goodPractice("MSF-SEED-ESCALATE", "cycle")
        .due(measure("phaseOver"))
        .title(
            "A route to raise a concern is known",
            "Une voie pour faire part d'une préoccupation est connue",
            "Se conoce una vía para plantear una preocupación")
        .text(
            "A route to raise concerns is known: the forum, a point of contact, members of the"
                + " Steering Committee or the civil society coordinator of the time.",
            "Une voie pour faire part de préoccupations est connue : le forum, un point de contact,"
                + " des membres du Comité directeur ou le coordinateur de la société civile de"
                + " l'époque.",
            "Se conoce una vía para plantear preocupaciones: el foro, un punto de contacto,"
                + " miembros del Comité Directivo o la coordinación de la sociedad civil de la"
                + " época.")
        .examples(MET, NOT_MET, INSUFFICIENT_EVIDENCE)
        .must(measure("routes").atLeast(1));
  }

  private static Rule theBodyIsTransparent() {
    return goodPractice("MSF-SEED-TRANSPARENT", "mechanism")
        .title(
            "The body shows its members, rules and minutes",
            "L'instance montre ses membres, ses règles et ses comptes rendus",
            "La instancia muestra sus miembros, sus reglas y sus actas")
        .text(
            "The list of the body's members, its rules and the minutes of its meetings are public.",
            "La liste des membres de l'instance, ses règles et les comptes rendus de ses réunions"
                + " sont publics.",
            "La lista de miembros de la instancia, sus reglas y las actas de sus reuniones son"
                + " públicas.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasWorked").holds())
        .must(
            all(
                measure("membersPublic").holds(),
                measure("rulesPublic").holds(),
                measure("minutesPublic").holds()));
  }

  private static Rule outsidersAreInformedAndCanTakePart() {
    return goodPractice("MSF-SEED-OUTSIDERS", "mechanism")
        .title(
            "Those outside the body are informed and can take part",
            "Ceux qui sont hors de l'instance sont informés et peuvent participer",
            "Quienes están fuera de la instancia están informados y pueden participar")
        .text(
            "Those who do not sit in the body are informed and have the means to take part, and"
                + " both government and those inside have a named duty to see to it.",
            "Ceux qui ne siègent pas dans l'instance sont informés et ont les moyens de participer,"
                + " et le gouvernement comme ceux qui y siègent ont le devoir désigné d'y veiller.",
            "Quienes no integran la instancia están informados y tienen los medios para participar,"
                + " y tanto el gobierno como quienes la integran tienen el deber asignado de"
                + " procurarlo.")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(measure("hasWorked").holds())
        .must(
            all(
                measure("informingChannels").atLeast(1),
                measure("openings").atLeast(1),
                measure("outreachDuties").with("side", "government").atLeast(1),
                measure("outreachDuties").with("side", "civil-society").atLeast(1)));
  }
}
