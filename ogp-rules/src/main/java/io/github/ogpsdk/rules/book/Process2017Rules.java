package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The basic requirements of 2017 on the development of the plan, and on its implementation. */
final class Process2017Rules {
  private Process2017Rules() {}

  static List<Rule> rules() {
    return List.of(
        processIsAnnounced(),
        backgroundIsGiven(),
        awarenessIsRaised(),
        channelsAreMixed(),
        contributionsArePublished(),
        feedbackIsGiven(),
        meetingsAreOpen());
  }

  private static RuleDraft basic(String id) {
    return rule(id)
        .about("cycle")
        .phases(CO_CREATION)
        .level(Level.RULE)
        .requirement("development")
        .cite(ForumDocuments.STANDARDS_2017.section("development").read(Reading.UNVERIFIED))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  private static Rule processIsAnnounced() {
    String id = "P17-NOTICE";
    return basic(id)
        .due(measure("phaseStart"))
        .title(
            "The process is announced in advance",
            "Le processus est annoncé à l'avance",
            "El proceso se anuncia con antelación")
        .text(
            "The process of developing the plan, its timeline and the ways to take part are"
                + " published in advance.",
            "Le processus d'élaboration du plan, son calendrier et les moyens de participer sont"
                + " publiés à l'avance.",
            "El proceso de elaboración del plan, su calendario y las formas de participar se"
                + " publican con antelación.")
        .parameter("leadTime", "P1D")
        .must(
            some("notices")
                .satisfying(
                    all(
                        measure("madePublic").holds(),
                        measure("leadTime").atLeast(parameter("leadTime")),
                        measure("givesTimeline").with("rule", id).holds(),
                        measure("givesOpportunities").with("rule", id).holds())));
  }

  private static Rule backgroundIsGiven() {
    return basic("P17-BACKGROUND")
        .title(
            "Background information is given in advance",
            "Des informations de fond sont données à l'avance",
            "Se da información de contexto con antelación")
        .text(
            "Participants get background information before the consultations.",
            "Les participants reçoivent des informations de fond avant les consultations.",
            "Quienes participan reciben información de contexto antes de las consultas.")
        .must(measure("attested").with("rule", "P17-BACKGROUND").holds());
  }

  private static Rule awarenessIsRaised() {
    return basic("P17-AWARENESS")
        .due(measure("coCreationEnd"))
        .title(
            "Awareness of the process is raised",
            "On fait connaître le processus",
            "Se da a conocer el proceso")
        .text(
            "Activities make OGP and the ways to take part in developing the plan known.",
            "Des activités font connaître le PGO et les moyens de participer à l'élaboration du"
                + " plan.",
            "Hay actividades que dan a conocer la OGP y las formas de participar en la elaboración"
                + " del plan.")
        .parameter("minActivities", "1")
        .must(
            count("outreach", StandardsCoCreationRules.tookPlace())
                .atLeast(parameter("minActivities")));
  }

  /** Some channel or event was carried out. */
  static Condition someInput() {
    return any(
        some("inputChannels").satisfying(StandardsCoCreationRules.tookPlace()),
        some("coCreationEvents").satisfying(StandardsCoCreationRules.tookPlace()));
  }

  /** Some channel or event, carried out, offers a way to take part. */
  static Condition someInput(Condition offers) {
    Condition took = all(StandardsCoCreationRules.tookPlace(), offers);
    return any(some("inputChannels").satisfying(took), some("coCreationEvents").satisfying(took));
  }

  private static Rule channelsAreMixed() {
    return basic("P17-CHANNELS")
        .due(measure("coCreationEnd"))
        .title(
            "One can take part online and in person",
            "On peut participer en ligne et en personne",
            "Se puede participar en línea y en persona")
        .text(
            "A mix of channels, online and in person, is open to contributions to the plan.",
            "Un ensemble de canaux, en ligne et en personne, est ouvert aux contributions au plan.",
            "Un conjunto de canales, en línea y en persona, está abierto a aportes al plan.")
        .must(
            all(
                someInput(measure("reaches").with("way", "remote").holds()),
                someInput(measure("reaches").with("way", "in-person").holds())));
  }

  private static Rule contributionsArePublished() {
    return basic("P17-CONTRIBUTIONS")
        .due(measure("coCreationEnd"))
        .cite(ForumDocuments.QUOTED_2017)
        .title(
            "Contributions are published",
            "Les contributions sont publiées",
            "Los aportes se publican")
        .text(
            "All written contributions to the plan are published.",
            "Toutes les contributions écrites au plan sont publiées.",
            "Todos los aportes escritos al plan se publican.")
        .must(measure("commentsPublished").is("all"));
  }

  private static Rule feedbackIsGiven() {
    return basic("P17-FEEDBACK")
        .due(measure("coCreationEnd"))
        .cite(ForumDocuments.QUOTED_2017)
        .title(
            "Feedback on contributions is given",
            "Un retour sur les contributions est donné",
            "Se da una respuesta a los aportes")
        .text(
            "Those who contributed are told how their contributions were considered.",
            "Ceux qui ont contribué apprennent comment leurs contributions ont été prises en"
                + " compte.",
            "Quienes aportaron son informados de cómo se consideraron sus aportes.")
        .must(
            some("responses")
                .satisfying(
                    all(
                        measure("given").holds(),
                        measure("givenOn").atMost(measure("judgementDay").value()))));
  }

  private static Rule meetingsAreOpen() {
    return basic("P17-MEETINGS")
        .about("plan-year")
        .phases(IMPLEMENTATION)
        .requirement("implementation")
        .cite(ForumDocuments.STANDARDS_2017.section("implementation").read(Reading.UNVERIFIED))
        .title(
            "Two open meetings a year with civil society",
            "Deux réunions ouvertes par an avec la société civile",
            "Dos reuniones abiertas al año con la sociedad civil")
        .text(
            "At least two open meetings on implementation are held with civil society every year.",
            "Au moins deux réunions ouvertes sur la mise en œuvre sont tenues chaque année avec la"
                + " société civile.",
            "Se celebran cada año al menos dos reuniones abiertas sobre la implementación con la"
                + " sociedad civil.")
        .parameter("perYear", "2")
        .parameter("window", "plan-year", "calendar-year")
        .parameter("minKinds", "1", "0")
        .when(Years.isComplete())
        .must(
            count(
                    "engagements",
                    all(
                        Years.contain("heldOn"),
                        measure("attendance").with("sector", "civil-society").atLeast(1),
                        measure("audiences").atLeast(parameter("minKinds"))))
                .atLeast(parameter("perYear")));
  }
}
