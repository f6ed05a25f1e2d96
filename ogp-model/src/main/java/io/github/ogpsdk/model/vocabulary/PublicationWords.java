package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Kinds, collections and measures of websites, repositories and their updates. */
final class PublicationWords {
  private static final String WEBSITE = "website";
  private static final String REPOSITORY = "repository";

  static final List<Kind> KINDS =
      List.of(
          Words.kind(WEBSITE, "partnership", "websites", "website", "site web", "sitio web"),
          Words.kind(
              REPOSITORY, "partnership", "repositories", "repository", "répertoire", "repositorio"),
          Words.kind("update", REPOSITORY, "updates", "update", "mise à jour", "actualización"));

  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "websites", WEBSITE, "websites", "sites web", "sitios web", "partnership"),
          Words.collection(
              "repositories",
              REPOSITORY,
              "repositories",
              "répertoires",
              "repositorios",
              "partnership"),
          Words.collection(
              "updates",
              "update",
              "updates",
              "mises à jour",
              "actualizaciones",
              WEBSITE,
              REPOSITORY));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure(
              "exists", List.of(WEBSITE, REPOSITORY), FLAG, "it exists", "il existe", "existe"),
          Words.measure(
              "opened",
              List.of(WEBSITE, REPOSITORY),
              DATE,
              "online since",
              "en ligne depuis",
              "en línea desde"),
          Words.measure(
              "closed",
              List.of(WEBSITE, REPOSITORY),
              DATE,
              "online until",
              "en ligne jusqu'au",
              "en línea hasta"),
          Words.measure(
              "dedicated",
              WEBSITE,
              FLAG,
              "it is dedicated to the member's participation in OGP",
              "il est consacré à la participation du membre au PGO",
              "está dedicado a la participación del miembro en la OGP",
              Args.ATTESTING_RULE),
          Words.measure(
              "barrierFree",
              WEBSITE,
              FLAG,
              "anybody can read it without login or payment",
              "chacun peut le lire sans inscription ni paiement",
              "cualquiera puede leerlo sin registrarse ni pagar",
              Args.ATTESTING_RULE),
          Words.measure(
              "hasLatestPlan",
              WEBSITE,
              FLAG,
              "the latest action plan is on it",
              "le dernier plan d'action s'y trouve",
              "el último plan de acción está en él",
              Args.ATTESTING_RULE),
          Words.measure(
              "openToAll",
              REPOSITORY,
              FLAG,
              "anybody can read it",
              "chacun peut le lire",
              "cualquiera puede leerlo",
              Args.ATTESTING_RULE),
          Words.measure(
              "partOfSite",
              REPOSITORY,
              FLAG,
              "it is part of the member's OGP website",
              "il fait partie du site web du membre consacré au PGO",
              "es parte del sitio web del miembro sobre la OGP",
              Args.SEPARATE),
          Words.measure(
              "updatedOn", "update", DATE, "updated on", "mis à jour le", "actualizado el"),
          Words.measure(
                  "category",
                  "update",
                  CODE,
                  "what the update is about",
                  "objet de la mise à jour",
                  "tema de la actualización")
              .giving(Lists.CATEGORY));

  private PublicationWords() {}
}
