package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * Requirements 3.1 to 4.1, co-creation: notice, outreach, channels for input, reasoned response.
 *
 * @ogp.source OGP Participation and Co-Creation Standards, 2022, 3.1 to 4.1
 */
final class StandardsCoCreationRules {
  private StandardsCoCreationRules() {}

  static List<Rule> rules() {
    return List.of(
        noticeIsEarly(),
        noticeIsComplete(),
        outreachTakesPlace(),
        inputIsOpen(),
        inputHasTime(),
        feedbackIsGiven());
  }

  private static RuleDraft minimum(String id, String requirement) {
    return rule(id)
        .about("cycle")
        .phases(CO_CREATION)
        .level(Level.MINIMUM_REQUIREMENT)
        .requirement(requirement)
        .cite(Documents.SLIDES_2022.section(requirement))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  /** What is asked of all of co-creation is due once it ends. */
  private static RuleDraft inAll(String id, String requirement) {
    return minimum(id, requirement).due(measure("coCreationEnd"));
  }

  private static Rule noticeIsEarly() {
    return minimum("P22-3.1-NOTICE", "3.1")
        .due(measure("phaseStart"))
        .title(
            "Notice is given on the OGP website two weeks ahead",
            "Un avis est publié sur le site du PGO deux semaines à l'avance",
            "Se da aviso en el sitio de la OGP con dos semanas de antelación")
        .text(
            "The timeline of co-creation and the ways to take part are published on the member's OGP"
                + " website or page at least two weeks before co-creation starts.",
            "Le calendrier de la co-création et les moyens de participer sont publiés sur le site ou"
                + " la page du membre consacrés au PGO au moins deux semaines avant le début de la"
                + " co-création.",
            "El calendario de la cocreación y las formas de participar se publican en el sitio o la"
                + " página del miembro sobre la OGP al menos dos semanas antes de que empiece la"
                + " cocreación.")
        .parameter("leadTime", "P14D")
        .must(
            some("notices")
                .satisfying(
                    all(
                        measure("madePublic").holds(),
                        measure("onOgpSite").with("rule", "P22-3.1-NOTICE").holds(),
                        measure("leadTime").atLeast(parameter("leadTime")))));
  }

  private static Rule noticeIsComplete() {
    String id = "P22-3.1-CONTENT";
    return minimum(id, "3.1")
        .when(some("notices").satisfying(measure("madePublic").holds()))
        .title(
            "Notice gives timeline and ways to take part",
            "L'avis donne le calendrier et les moyens de participer",
            "El aviso da el calendario y las formas de participar")
        .text(
            "What is published on co-creation, in one notice or several, gives its timeline and an"
                + " overview of the ways to take part.",
            "Ce qui est publié sur la co-création, en un ou plusieurs avis, en donne le calendrier et"
                + " un aperçu des moyens de participer.",
            "Lo que se publica sobre la cocreación, en uno o varios avisos, da su calendario y un"
                + " panorama de las formas de participar.")
        .parameter("leadTime", "P14D")
        .must(all(published("givesTimeline", id), published("givesOpportunities", id)));
  }

  /**
   * Some notice gives it: where one came early, an early one. A notice that came late is the matter
   * of the rule on time alone.
   */
  private static Condition published(String content, String id) {
    Condition early = measure("leadTime").atLeast(parameter("leadTime"));
    Condition given = all(measure("madePublic").holds(), measure(content).with("rule", id).holds());
    return all(
        some("notices").satisfying(given),
        any(
            each("notices").satisfying(given),
            some("notices").satisfying(all(early, given)),
            not(some("notices").satisfying(all(measure("madePublic").holds(), early)))));
  }

  private static Rule outreachTakesPlace() {
    return inAll("P22-3.2-OUTREACH", "3.2")
        .title(
            "Outreach makes OGP known",
            "La sensibilisation fait connaître le PGO",
            "La divulgación da a conocer la OGP")
        .text(
            "Outreach activities with stakeholders make OGP, and the ways to take part in developing"
                + " the action plan, known to them.",
            "Des activités de sensibilisation auprès des parties prenantes leur font connaître le PGO"
                + " et les moyens de participer à l'élaboration du plan d'action.",
            "Actividades de divulgación con las partes interesadas les dan a conocer la OGP y las"
                + " formas de participar en la elaboración del plan de acción.")
        .parameter("minActivities", "1", "2")
        .must(
            count("outreach", all(tookPlace(), measure("withStakeholders").holds()))
                .atLeast(parameter("minActivities")));
  }

  /** It was carried out, and began before the end of co-creation. */
  static Condition tookPlace() {
    return all(
        measure("carriedOut").holds(), measure("begunOn").atMost(measure("phaseEnd").value()));
  }

  private static Rule inputIsOpen() {
    Condition open =
        all(
            measure("carriedOut").holds(),
            measure("begunOn").atMost(measure("phaseEnd").value()),
            measure("audiences").atLeast(parameter("minKinds")));
    return inAll("P22-3.3-MECH", "3.3")
        .title(
            "A channel for input is open to a range of stakeholders",
            "Un canal de contribution est ouvert à diverses parties prenantes",
            "Un canal de aportes está abierto a diversas partes interesadas")
        .text(
            "At least one channel gathers input to the action plan from a range of stakeholders.",
            "Au moins un canal recueille des contributions au plan d'action de diverses parties"
                + " prenantes.",
            "Al menos un canal recoge aportes al plan de acción de diversas partes interesadas.")
        .parameter("minKinds", "2", "1")
        .must(
            any(some("inputChannels").satisfying(open), some("coCreationEvents").satisfying(open)));
  }

  private static Rule inputHasTime() {
    String id = "P22-3.3-TIME";
    Condition appropriate = measure("timeAppropriate").with("rule", id).holds();
    Condition byChannel =
        some("inputChannels")
            .satisfying(
                all(
                    measure("carriedOut").holds(),
                    measure("openDays").atLeast(parameter("minDays")),
                    appropriate));
    Condition byEventAlone =
        all(
            count("inputChannels").equalTo(0),
            some("coCreationEvents").satisfying(all(measure("carriedOut").holds(), appropriate)));
    return inAll(id, "3.3")
        .when(
            any(
                some("inputChannels").satisfying(measure("carriedOut").holds()),
                some("coCreationEvents").satisfying(measure("carriedOut").holds())))
        .title(
            "The time for input is appropriate",
            "Le temps laissé aux contributions est approprié",
            "El tiempo para aportes es apropiado")
        .text(
            "A channel for input stays open for a time that is appropriate to its kind.",
            "Un canal de contribution reste ouvert pendant un temps approprié à sa nature.",
            "Un canal de aportes permanece abierto durante un tiempo apropiado a su tipo.")
        .parameter("minDays", "2")
        .must(
            all(
                measure("attestation").with("rule", id).is("none", "unclear", "yes"),
                any(byChannel, byEventAlone)));
  }

  private static Rule feedbackIsGiven() {
    return inAll("P22-4.1-FEEDBACK", "4.1")
        .title(
            "Contributions get a reasoned response",
            "Les contributions reçoivent une réponse motivée",
            "Los aportes reciben una respuesta razonada")
        .text(
            "Stakeholders are told how their contributions were considered: in published writing, or"
                + " in a report to them that is documented.",
            "Les parties prenantes apprennent comment leurs contributions ont été prises en compte :"
                + " par un écrit publié, ou par un compte rendu documenté qui leur est fait.",
            "Las partes interesadas son informadas de cómo se consideraron sus aportes: por escrito"
                + " publicado, o en un informe documentado que se les da.")
        .must(
            some("responses")
                .satisfying(
                    all(
                        measure("given").holds(),
                        measure("givenOn").atMost(measure("judgementDay").value()))));
  }
}
