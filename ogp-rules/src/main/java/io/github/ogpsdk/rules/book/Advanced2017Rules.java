package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The advanced steps of 2017: to strive for, not required. */
final class Advanced2017Rules {
  private Advanced2017Rules() {}

  static List<Rule> rules() {
    return List.of(
        chairIsJoint(),
        membersAreVaried(),
        attested(
            step("P17-PLAIN")
                .title("Plain language", "Langage clair", "Lenguaje claro")
                .text(
                    "Information on the process is written in plain language.",
                    "Les informations sur le processus sont rédigées en langage clair.",
                    "La información sobre el proceso está escrita en lenguaje claro."),
            "P17-PLAIN"),
        attested(
            step("P17-NEWCOMERS")
                .title(
                    "New stakeholders are brought in",
                    "De nouvelles parties prenantes sont attirées",
                    "Se incorpora a nuevas partes interesadas")
                .text(
                    "The forum has a strategy to bring in new stakeholders.",
                    "Le forum a une stratégie pour attirer de nouvelles parties prenantes.",
                    "El foro tiene una estrategia para incorporar a nuevas partes interesadas."),
            "P17-NEWCOMERS"),
        attested(
            step("P17-TERRITORY")
                .title(
                    "Events around the country",
                    "Des événements dans tout le pays",
                    "Eventos en todo el país")
                .text(
                    "Events in person are held around the country.",
                    "Des événements en personne sont tenus dans tout le pays.",
                    "Se celebran eventos en persona en todo el país."),
            "P17-TERRITORY"),
        attested(
            step("P17-JOINT-DECISIONS")
                .title(
                    "Members decide together",
                    "Les membres décident ensemble",
                    "Los miembros deciden juntos")
                .text(
                    "The members of the forum take its decisions jointly.",
                    "Les membres du forum prennent ses décisions en commun.",
                    "Los miembros del foro toman sus decisiones en común."),
            "P17-JOINT-DECISIONS"));
  }

  private static RuleDraft step(String id) {
    return rule(id)
        .about("cycle")
        .phases(CO_CREATION, IMPLEMENTATION)
        .level(Level.RECOMMENDED_PRACTICE)
        .requirement("advanced")
        .cite(ForumDocuments.STANDARDS_2017.section("advanced"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  private static Rule attested(RuleDraft draft, String id) {
    return draft.must(measure("attested").with("rule", id).holds());
  }

  private static Rule chairIsJoint() {
    return step("MSF-17-COCHAIR")
        .when(StandardsSpaceRules.spaceIsThere())
        .title(
            "The forum is chaired jointly",
            "Le forum est présidé conjointement",
            "El foro se preside conjuntamente")
        .text(
            "Government and civil society chair the forum jointly.",
            "Le gouvernement et la société civile président le forum conjointement.",
            "El gobierno y la sociedad civil presiden el foro conjuntamente.")
        .parameter("autonomous", "with-government", "own-side")
        .must(
            Forum2017Rules.someForum(
                some("chairTerms")
                    .satisfying(
                        all(
                            measure("heldThen").holds(),
                            measure("chairSide")
                                .with("autonomous", parameter("autonomous"))
                                .is("government"),
                            measure("sharedChair")
                                .with("autonomous", parameter("autonomous"))
                                .holds()))));
  }

  private static Rule membersAreVaried() {
    return step("P17-DIVERSE")
        .when(StandardsSpaceRules.spaceIsThere())
        .title("Members are varied", "Les membres sont variés", "Los miembros son variados")
        .text(
            "Several kinds of stakeholder have seats in the forum.",
            "Plusieurs types de parties prenantes ont un siège au forum.",
            "Varios tipos de partes interesadas tienen asiento en el foro.")
        .parameter("minKinds", "3")
        .must(
            Forum2017Rules.someForum(
                some("seatTables")
                    .satisfying(
                        all(
                            measure("heldThen").holds(),
                            measure("sectorKinds").atLeast(parameter("minKinds"))))));
  }
}
