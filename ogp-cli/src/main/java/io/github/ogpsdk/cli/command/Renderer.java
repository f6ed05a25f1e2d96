package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.page.Assessed;
import io.github.ogpsdk.cli.page.AssessmentPage;
import io.github.ogpsdk.cli.page.Detail;
import io.github.ogpsdk.cli.page.OverviewLine;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.AssessedDocument;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes assessments in the format asked for. */
final class Renderer {
  private final Format format;
  private final CommonOptions common;
  private final Detail detail;
  private final Books books;
  private final Surroundings around;
  private final Map<String, Optional<String>> hashes = new HashMap<>();

  Renderer(Format format, CommonOptions common, Detail detail, Books books, Surroundings around) {
    this.format = format;
    this.common = common;
    this.detail = detail;
    this.books = books;
    this.around = around;
  }

  /** Returns an assessment as text, with a line break at its end. */
  String write(Partnership partnership, Assessment assessment, Assessed.Day day) {
    return switch (format) {
      case TEXT, MARKDOWN -> page(partnership, assessment, day);
      case JSON -> OgpJson.write(hashed(partnership, assessment));
      case NDJSON -> OgpJson.canonical(hashed(partnership, assessment)) + "\n";
    };
  }

  /** Returns an assessment in one line of several, for an overview; nothing for data. */
  String overview(Source source, Partnership partnership, Assessment assessment, Assessed.Day day) {
    if (format != Format.TEXT || detail == Detail.QUIET) {
      return "";
    }
    Screen screen = common.screen(around);
    new OverviewLine(common.phrases(around))
        .print(source.name(), assessed(partnership, assessment, day), screen);
    return screen.text();
  }

  private Assessed assessed(Partnership partnership, Assessment assessment, Assessed.Day day) {
    List<Rulebook> used =
        assessment.rulebooks().stream().flatMap(u -> books.used(u.id()).stream()).toList();
    return new Assessed(partnership, assessment, day, used);
  }

  private String page(Partnership partnership, Assessment assessment, Assessed.Day day) {
    Screen screen = common.screen(around);
    new AssessmentPage(common.phrases(around), detail)
        .print(assessed(partnership, assessment, day), screen);
    return screen.text();
  }

  private Assessment hashed(Partnership partnership, Assessment assessment) {
    AssessedDocument document = assessment.document();
    List<UsedRulebook> used =
        assessment.rulebooks().stream()
            .map(u -> new UsedRulebook(u.id(), u.version(), hash(u.id()), u.chosen()))
            .toList();
    return assessment
        .withDocument(
            new AssessedDocument(
                document.id(), document.format(), Optional.of(OgpJson.sha256(partnership))))
        .withRulebooks(used);
  }

  private Optional<String> hash(String id) {
    return hashes.computeIfAbsent(id, i -> books.used(i).map(OgpJson::sha256));
  }
}
