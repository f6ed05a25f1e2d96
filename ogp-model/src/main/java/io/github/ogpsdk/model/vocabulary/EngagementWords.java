package io.github.ogpsdk.model.vocabulary;

import static io.github.ogpsdk.model.rule.ValueType.DATE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;

/** Collections and measures of meetings while a plan is carried out. */
final class EngagementWords {
  static final List<Collection> COLLECTIONS =
      List.of(
          Words.collection(
              "engagements",
              "meeting",
              "meetings on implementation",
              "réunions sur la mise en œuvre",
              "reuniones sobre la implementación",
              "plan-year"));

  static final List<Measure> MEASURES =
      List.of(
          Words.measure("heldOn", "meeting", DATE, "held on", "tenue le", "celebrada el"),
          Words.measure(
              "resultsPresented",
              "meeting",
              FLAG,
              "results of implementation were presented",
              "les résultats de la mise en œuvre ont été présentés",
              "se presentaron resultados de la implementación",
              Args.ATTESTING_RULE),
          Words.measure(
              "commentsCollected",
              "meeting",
              FLAG,
              "comments were collected",
              "des commentaires ont été recueillis",
              "se recogieron comentarios",
              Args.ATTESTING_RULE));

  private EngagementWords() {}
}
