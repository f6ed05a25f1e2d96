package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.JsonLayout;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Origin;
import io.github.ogpsdk.report.Visible;
import io.github.ogpsdk.report.format.FindingsCsv;
import io.github.ogpsdk.report.format.JUnitXml;
import io.github.ogpsdk.report.format.MarkdownComment;
import io.github.ogpsdk.report.format.Sarif;
import io.github.ogpsdk.report.html.HtmlReport;
import io.github.ogpsdk.report.text.AssessmentPage;
import io.github.ogpsdk.report.text.Detail;
import io.github.ogpsdk.report.text.OverviewLine;
import io.github.ogpsdk.report.text.Printable;
import io.github.ogpsdk.report.text.Screen;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes assessments in the format asked for. */
final class Renderer {
  /** So many names of inputs are shown at most. */
  private static final int SHOWN = 20;

  private final Format format;
  private final CommonOptions common;
  private final Detail detail;
  private final Environment around;
  private final Map<String, String> hashes = new HashMap<>();

  Renderer(Format format, CommonOptions common, Detail detail, Environment around) {
    this.format = format;
    this.common = common;
    this.detail = detail;
    this.around = around;
  }

  /**
   * Returns an assessment in the format asked for, with a line break at its end.
   *
   * @param name the name of the file that was read
   * @param input its text
   */
  String write(String name, Input input, Assessed assessed) {
    Locale language = common.language(around).locale();
    return switch (format) {
      case TEXT -> page(assessed);
      case JSON -> Visible.json(OgpJson.write(hashed(assessed).assessment()));
      case NDJSON -> Visible.json(compact(hashed(assessed)));
      case MARKDOWN -> MarkdownComment.write(assessed, language);
      case HTML -> HtmlReport.of(hashed(assessed), language).page();
      case SARIF ->
          Sarif.write(
              assessed, Optional.of(Origin.of(name, input, assessed.assessment())), language);
      case JUNIT -> JUnitXml.write(assessed, language);
      case CSV -> FindingsCsv.write(assessed, language);
      case SVG -> throw new IllegalStateException("an assessment is no picture");
    };
  }

  private static String compact(Assessed assessed) {
    StringWriter out = new StringWriter();
    OgpJson.write(assessed.assessment(), out, JsonLayout.COMPACT);
    return out.toString();
  }

  /** Returns an assessment in one line of several, for an overview; nothing for data. */
  String overview(String name, Assessed assessed) {
    if (format != Format.TEXT || detail == Detail.QUIET) {
      return "";
    }
    Screen screen = common.screen(around);
    new OverviewLine(common.words(around)).print(name, assessed, screen);
    return screen.text();
  }

  private String page(Assessed assessed) {
    Screen screen = common.screen(around);
    new AssessmentPage(common.words(around), detail).print(assessed, screen);
    return screen.text();
  }

  /** Each rulebook is hashed once for all partnerships. */
  private Assessed hashed(Assessed assessed) {
    return assessed.hashed(book -> hashes.computeIfAbsent(book.id(), id -> OgpJson.sha256(book)));
  }

  /** Returns what an overview says of inputs that could not be judged. */
  Optional<String> overviewOfUnread(List<String> names) {
    if (names.isEmpty() || format != Format.TEXT || detail == Detail.QUIET) {
      return Optional.empty();
    }
    String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
    String shown = names.size() > SHOWN ? first + ", …" : first;
    String line = common.phrases(around).count("check.unread", names.size(), "names", shown);
    return Optional.of(Printable.line(line) + "\n");
  }
}
