package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Progress;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.compare.Comparison;
import io.github.ogpsdk.report.compare.ComparisonCsv;
import io.github.ogpsdk.report.compare.ComparisonJson;
import io.github.ogpsdk.report.compare.ComparisonPicture;
import io.github.ogpsdk.report.compare.Selection;
import io.github.ogpsdk.report.html.HtmlComparison;
import io.github.ogpsdk.report.text.ComparisonPage;
import io.github.ogpsdk.report.text.Screen;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.assess.Detail;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ogp compare}: members by rules, never as one score. */
@Command(
    name = "compare",
    description =
        "Compare partnerships: members by rules, with the number of verdicts of each kind.",
    footer = {
      "",
      "Examples:",
      "  ogp compare partnerships/ --level minimum-requirement",
      "  ogp compare partnerships/ --region europe --format html --out europe.html",
      "  ogp compare peru.json --as-of 2023 --as-of 2026"
    })
final class CompareCommand implements Callable<Integer> {
  private final Surroundings around;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "Partnerships as JSON or YAML; every such file of a folder.")
  private List<String> arguments = List.of();

  @Option(
      names = "--rulebook",
      paramLabel = "ID|FILE",
      description = {
        "Use this rulebook instead of those that the facts call for; with + before it, besides"
            + " them. Repeatable."
      })
  private List<String> rulebooks = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Choices.OfDate.class,
      description = "Judge as of this day; given twice, two days stand side by side.")
  private List<PartialDate> asOf = List.of();

  @Option(
      names = "--edition",
      paramLabel = "ID",
      description = "Show rules of this rulebook only. Repeatable.")
  private List<String> editions = List.of();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      converter = Choices.OfLevel.class,
      description = "Show rules of this level only. Repeatable.")
  private List<Level> levels = List.of();

  @Option(
      names = "--region",
      paramLabel = "REGION",
      converter = Choices.OfRegion.class,
      description =
          "Show members of this region only: africa-middle-east, americas, asia-pacific, europe."
              + " Repeatable.")
  private List<Region> regions = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choices.OfFormat.class,
      description = "text (the default), csv, html, json or svg.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write here instead of standard output.")
  private @Nullable String out;

  CompareCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    format.requireOneOf(Format.TEXT, Format.CSV, Format.HTML, Format.JSON, Format.SVG);
    Problems problems = new Problems(around.err(), common.phrases(around));
    Books books = new Books(rulebooks, problems);
    if (problems.status() != Status.DONE) {
      return problems.status();
    }
    List<Assessed> assessed = new ArrayList<>();
    Inputs sources = new Sources(around, problems).of(arguments);
    Progress progress = new Progress(around, sources.count());
    for (Source source : sources) {
      progress.begin(source.name());
      try {
        add(OgpJson.readPartnership(source.open().get()).document(), books, problems, assessed);
      } catch (OgpJsonException e) {
        progress.clear();
        problems.error(source.name(), e);
      } catch (RulebookException e) {
        progress.clear();
        books.report(e);
        return problems.status();
      }
    }
    progress.clear();
    write(written(assessed));
    return problems.status();
  }

  private void add(
      Partnership partnership, Books books, Problems problems, List<Assessed> assessed) {
    List<Optional<PartialDate>> days = new ArrayList<>();
    asOf.forEach(d -> days.add(Optional.of(d)));
    if (days.isEmpty()) {
      days.add(Optional.empty());
    }
    for (Optional<PartialDate> day : days) {
      Optional<LocalDate> date =
          day.or(() -> partnership.asOf())
              .map(PartialDate::latest)
              .or(() -> Optional.of(today(problems)));
      AssessmentRequest request =
          new AssessmentRequest(
              date, books.only(), books.added(), Silence.UNKNOWN, Detail.VERDICTS);
      var assessment = Assessor.assess(partnership, request);
      List<Rulebook> used =
          assessment.rulebooks().stream().flatMap(u -> books.used(u.id()).stream()).toList();
      assessed.add(new Assessed(partnership, assessment, Assessed.Day.ASKED, used));
      assessment
          .faults()
          .forEach(f -> problems.broken(partnership.id() + ": " + f.rule(), f.message()));
    }
  }

  private LocalDate today(Problems problems) {
    LocalDate today = around.today().get();
    problems.note("ogp", "usage.today", "date", today);
    return today;
  }

  private String written(List<Assessed> assessed) {
    Set<Level> level = levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels);
    Selection selection =
        new Selection(new LinkedHashSet<>(editions), level, new LinkedHashSet<>(regions));
    Locale language = common.language(around).locale();
    Comparison comparison = Comparison.of(assessed, selection, language);
    return switch (format) {
      case CSV -> ComparisonCsv.write(comparison);
      case HTML -> HtmlComparison.page(comparison, language);
      case JSON -> ComparisonJson.write(comparison);
      case SVG -> ComparisonPicture.draw(comparison, language).document();
      default -> {
        Screen screen = common.screen(around);
        new ComparisonPage(common.words(around), screen).print(comparison);
        yield screen.text();
      }
    };
  }

  private void write(String result) {
    if (out == null) {
      around.out().print(result);
      return;
    }
    try {
      Files.writeString(Path.of(out), result);
    } catch (IOException | RuntimeException e) {
      throw new UsageException("usage.unwritable", "file", "--out " + out, "cause", e);
    }
  }
}
