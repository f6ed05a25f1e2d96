package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.CyclePhase.CO_CREATION;
import static io.github.ogpsdk.model.CyclePhase.IMPLEMENTATION;
import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Requirements 2.1 and 2.2, the website and the repository: one that was online in the phase.
 *
 * @ogp.source OGP Participation and Co-Creation Standards, 2022, 2.1 and 2.2
 */
final class StandardsPublicationRules {
  private StandardsPublicationRules() {}

  static List<Rule> rules() {
    return List.of(
        siteIsDedicated(),
        siteIsOpen(),
        siteHasPlan(),
        repositoryIsPublic(),
        repositoryIsUpdated(),
        repositoryShowsCoCreation(),
        repositoryShowsImplementation());
  }

  private static RuleDraft minimum(String id, String requirement) {
    return published(id).level(Level.MINIMUM_REQUIREMENT).requirement(requirement);
  }

  /** What no text asks for: requirement 2.1 is for a public, dedicated site that is maintained. */
  private static RuleDraft inferred(String id) {
    return published(id).level(Level.RECOMMENDED_PRACTICE);
  }

  private static RuleDraft published(String id) {
    return rule(id)
        .about("cycle")
        .phases(CO_CREATION, IMPLEMENTATION)
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE);
  }

  /** It exists, and some day of the phase lies between its first and its last. */
  static Condition onlineAnd(Condition... more) {
    return all(
        Stream.concat(
                Stream.of(
                    measure("exists").holds(),
                    measure("opened").atMost(measure("phaseEnd").value()),
                    measure("closed").atLeast(measure("phaseStart").value())),
                Stream.of(more))
            .toArray(Condition[]::new));
  }

  /** Some website or repository is there: where there is none, that alone is not met. */
  private static Condition isThere(String collection) {
    return some(collection).satisfying(onlineAnd());
  }

  private static Rule siteIsDedicated() {
    String id = "P22-2.1-SITE";
    return minimum(id, "2.1")
        .title(
            "A public OGP website exists",
            "Un site web public sur le PGO existe",
            "Existe un sitio web público sobre la OGP")
        .text(
            "A public website, or part of one, is dedicated to the member's participation in OGP.",
            "Un site web public, ou une partie d'un site, est consacré à la participation du membre"
                + " au PGO.",
            "Un sitio web público, o una parte de uno, está dedicado a la participación del miembro"
                + " en la OGP.")
        .cite(Documents.MINIMUM_REQUIREMENTS.section("2.1"))
        .must(
            some("websites").satisfying(onlineAnd(measure("dedicated").with("rule", id).holds())));
  }

  private static Rule siteIsOpen() {
    String id = "P22-2.1-BARRIER";
    return inferred(id)
        .when(isThere("websites"))
        .title(
            "The website has no barrier",
            "Le site web est accessible sans barrière",
            "El sitio web no tiene barreras")
        .text(
            "Anybody can read the OGP website without login or payment.",
            "Chacun peut lire le site web sur le PGO sans inscription ni paiement.",
            "Cualquiera puede leer el sitio web sobre la OGP sin registrarse ni pagar.")
        .cite(Documents.inferred("a public website has no barrier"))
        .must(
            some("websites")
                .satisfying(onlineAnd(measure("barrierFree").with("rule", id).holds())));
  }

  private static Rule siteHasPlan() {
    String id = "P22-2.1-PLAN";
    return inferred(id)
        .when(isThere("websites"))
        .title(
            "The latest action plan is on the website",
            "Le dernier plan d'action se trouve sur le site web",
            "El último plan de acción está en el sitio web")
        .text(
            "The latest action plan can be read on the OGP website.",
            "Le dernier plan d'action peut être lu sur le site web sur le PGO.",
            "El último plan de acción puede leerse en el sitio web sobre la OGP.")
        .cite(Documents.inferred("a website that is maintained has the latest plan"))
        .must(
            some("websites")
                .satisfying(onlineAnd(measure("hasLatestPlan").with("rule", id).holds())));
  }

  private static Rule repositoryIsPublic() {
    String id = "P22-2.2-REPO";
    return minimum(id, "2.2")
        .title(
            "A public repository exists on the OGP website",
            "Un répertoire public existe sur le site web du PGO",
            "Existe un repositorio público en el sitio web de la OGP")
        .text(
            "A public repository on the member's OGP website gives access to documents on the OGP"
                + " process; an older text allows one that is separate.",
            "Un répertoire public, sur le site web du membre consacré au PGO, donne accès aux"
                + " documents sur le processus du PGO ; un texte plus ancien en permet un qui soit"
                + " séparé.",
            "Un repositorio público, en el sitio web del miembro sobre la OGP, da acceso a documentos"
                + " sobre el proceso de la OGP; un texto anterior permite que esté aparte.")
        .cite(Documents.SLIDES_2022.section("2.2"))
        .parameter("separate", "excluded", "allowed")
        .must(
            some("repositories")
                .satisfying(
                    onlineAnd(
                        all(
                            measure("openToAll").with("rule", id).holds(),
                            measure("partOfSite")
                                .with("separate", parameter("separate"))
                                .holds()))));
  }

  private static Rule repositoryIsUpdated() {
    return minimum("P22-2.2-FREQ", "2.2")
        .about("phase-year")
        .title(
            "The repository is updated twice a year",
            "Le répertoire est mis à jour deux fois par an",
            "El repositorio se actualiza dos veces al año")
        .text(
            "The repository is updated at least twice in each complete twelve months of co-creation"
                + " and of implementation.",
            "Le répertoire est mis à jour au moins deux fois par période complète de douze mois de"
                + " la co-création et de la mise en œuvre.",
            "El repositorio se actualiza al menos dos veces en cada período completo de doce meses"
                + " de la cocreación y de la implementación.")
        .cite(Documents.REPOSITORY.section("2.2"))
        .parameter("minUpdates", "2")
        .parameter("window", "plan-year", "calendar-year")
        .when(all(Years.isComplete(), isThere("repositories")))
        .must(
            some("repositories")
                .satisfying(
                    count("updates", Years.contain("updatedOn")).atLeast(parameter("minUpdates"))));
  }

  private static Rule repositoryShowsCoCreation() {
    return minimum("P22-2.2-COCR", "2.2")
        .when(isThere("repositories"))
        .title(
            "The repository shows co-creation",
            "Le répertoire documente la co-création",
            "El repositorio documenta la cocreación")
        .text(
            "The repository holds at least one document on how the action plan was co-created.",
            "Le répertoire contient au moins un document sur la co-création du plan d'action.",
            "El repositorio contiene al menos un documento sobre la cocreación del plan de acción.")
        .cite(Documents.SLIDES_2022.section("2.2"))
        .must(holds("co-creation", "coCreationStart"));
  }

  private static Rule repositoryShowsImplementation() {
    return minimum("P22-2.2-IMPL", "2.2")
        .when(isThere("repositories"))
        .phases(IMPLEMENTATION)
        .title(
            "The repository shows implementation",
            "Le répertoire documente la mise en œuvre",
            "El repositorio documenta la implementación")
        .text(
            "The repository holds at least one document on how commitments are implemented.",
            "Le répertoire contient au moins un document sur la mise en œuvre des engagements.",
            "El repositorio contiene al menos un documento sobre la implementación de los"
                + " compromisos.")
        .cite(Documents.SLIDES_2022.section("2.2"))
        .must(holds("implementation", "phaseStart"));
  }

  /** Some repository holds an update on something, from a day on until the end of the phase. */
  private static Condition holds(String category, String since) {
    return some("repositories")
        .satisfying(
            some("updates")
                .satisfying(
                    all(
                        measure("category").is(category),
                        measure("updatedOn").atLeast(measure(since).value()),
                        measure("updatedOn").atMost(measure("phaseEnd").value()))));
  }
}
