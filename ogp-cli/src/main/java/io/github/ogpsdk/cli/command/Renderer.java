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
import io.github.ogpsdk.report.format.JointReport;
import io.github.ogpsdk.report.format.MarkdownComments;
import io.github.ogpsdk.report.format.RequirementsCsv;
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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes assessments in the format asked for. */
final class Renderer {
  /** So many names of inputs are shown at most. */
  private static final int SHOWN = 20;

  /** The formats in which several assessments stand together. */
  private static final Set<Format> JOINT = Set.of(Format.SARIF, Format.JUNIT, Format.MARKDOWN);

  /** What a run for all is called. */
  private static final String RUN = "ogp/";

  private final Format format;
  private final CommonOptions common;
  private final Detail detail;
  private final Environment around;
  private final Map<String, String> hashes = new HashMap<>();

  /** How often the id of a document has been there. */
  private final Map<String, Integer> documents = new HashMap<>();

  private final Optional<JointReport> together;
  private String first = "";

  /**
   * Creates a renderer.
   *
   * @param apart whether each assessment is to stand for itself, in any format
   */
  Renderer(Format format, CommonOptions common, Detail detail, boolean apart, Environment around) {
    this.format = format;
    this.common = common;
    this.detail = detail;
    this.around = around;
    this.together = apart || !JOINT.contains(format) ? Optional.empty() : Optional.of(begin());
  }

  /**
   * Returns an assessment in the format asked for, with a line break at its end; nothing where it
   * becomes part of the result for all.
   *
   * @param name the name of the file that was read
   * @param input its text
   */
  String write(String name, Input input, Assessed assessed) {
    Locale language = common.language(around).locale();
    return switch (format) {
      case TEXT -> page(assessed, Origin.of(name, input, assessed.assessment()));
      case JSON -> Visible.json(OgpJson.write(hashed(assessed).assessment()));
      case NDJSON -> Visible.json(compact(hashed(assessed)));
      case HTML -> HtmlReport.of(hashed(assessed), language).page();
      case SARIF, JUNIT, MARKDOWN -> joint(name, input, assessed);
      case CSV -> FindingsCsv.write(assessed, language);
      case REQUIREMENTS_CSV -> RequirementsCsv.write(assessed, language);
      case SVG -> throw new IllegalStateException("an assessment is no picture");
    };
  }

  /** Returns a result of its own, or nothing while the result for all is not whole. */
  private String joint(String name, Input input, Assessed assessed) {
    String id = assessed.assessment().document().id();
    int number = documents.merge(id, 1, Integer::sum);
    String key = number == 1 ? id : id + "-" + number;
    JointReport report = together.orElseGet(this::begin);
    report.add(key, assessed, Optional.of(Origin.of(name, input, assessed.assessment())));
    first = first.isEmpty() ? key : first;
    return together.isPresent() ? "" : report.text(RUN + key + "/");
  }

  private JointReport begin() {
    Locale language = common.language(around).locale();
    boolean all = detail == Detail.ALL || detail == Detail.VERBOSE;
    return switch (format) {
      case SARIF -> all ? Sarif.everything(language) : Sarif.failures(language);
      case JUNIT -> new JUnitXml(language);
      default -> new MarkdownComments(language);
    };
  }

  /** Returns the result for all, where there is one, once all were written. */
  Optional<String> whole(boolean several) {
    return together
        .filter(t -> !documents.isEmpty())
        .map(t -> t.text(several || documents.size() > 1 ? RUN : RUN + first + "/"));
  }

  private static String compact(Assessed assessed) {
    StringWriter out = new StringWriter();
    OgpJson.write(assessed.assessment(), out, JsonLayout.COMPACT);
    return out.toString();
  }

  /** Returns an assessment in one line of several, for an overview; nothing for data. */
  String overview(String name, Assessed assessed) {
    return overview(s -> new OverviewLine(common.words(around)).print(name, assessed, s));
  }

  /** Returns the heads of the columns of an overview; nothing for data. */
  String overviewHead() {
    return overview(new OverviewLine(common.words(around))::head);
  }

  /** Returns what the signs of an overview mean; nothing for data. */
  String overviewFoot() {
    return overview(new OverviewLine(common.words(around))::foot);
  }

  private String overview(Consumer<Screen> print) {
    if (format != Format.TEXT || detail == Detail.QUIET) {
      return "";
    }
    Screen screen = common.screen(around);
    print.accept(screen);
    return screen.text();
  }

  private String page(Assessed assessed, Origin origin) {
    Screen screen = common.screen(around);
    new AssessmentPage(common.words(around), detail).print(assessed, Optional.of(origin), screen);
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
