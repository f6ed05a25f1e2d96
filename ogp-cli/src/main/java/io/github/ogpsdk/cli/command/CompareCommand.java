package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Region;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.compare.Comparison;
import io.github.ogpsdk.report.compare.ComparisonCsv;
import io.github.ogpsdk.report.compare.ComparisonJson;
import io.github.ogpsdk.report.compare.ComparisonPicture;
import io.github.ogpsdk.report.compare.Selection;
import io.github.ogpsdk.report.html.HtmlComparison;
import io.github.ogpsdk.report.text.ComparisonPage;
import io.github.ogpsdk.report.text.Screen;
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

/** {@code ogp compare}: members by rules, never as one score. */
@Command(
    name = "compare",
    footer = {
      "  ogp compare partnerships/ --level minimum-requirement",
      "  ogp compare partnerships/ --region europe --format html --out europe.html",
      "  ogp compare peru.json --as-of 2023 --as-of 2026"
    })
final class CompareCommand implements Callable<Integer> {
  /** What a file with the result is named after, in a folder. */
  private static final Source RESULT = new Source("comparison", () -> Input.of(""));

  private final Environment around;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final JudgingOptions judging = new JudgingOptions();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      split = SettingsCheck.BETWEEN,
      converter = Choices.OfDate.class)
  private List<PartialDate> asOf = List.of();

  @Option(
      names = "--edition",
      paramLabel = "ID",
      split = SettingsCheck.BETWEEN,
      completionCandidates = Candidates.OfRulebooks.class)
  private List<String> editions = List.of();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      split = SettingsCheck.BETWEEN,
      converter = Choices.OfLevel.class,
      completionCandidates = Choices.OfLevel.class)
  private List<Level> levels = List.of();

  @Option(
      names = "--region",
      paramLabel = "REGION",
      split = SettingsCheck.BETWEEN,
      converter = Choices.OfRegion.class,
      completionCandidates = Choices.OfRegion.class)
  private List<Region> regions = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choices.OfCompareFormat.class,
      completionCandidates = Choices.OfCompareFormat.class)
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE")
  private @Nullable String out;

  CompareCommand(Environment around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    AssessmentBatch docket = new AssessmentBatch(judging, common, around);
    if (docket.status() != Status.DONE) {
      return docket.status();
    }
    editions.forEach(docket.books()::require);
    Format form = OutFormat.of(format, out, Format.OF_COMPARISONS, common, around);
    List<Assessed> assessed = new ArrayList<>();
    Inputs inputs = docket.inputs();
    try (Results results =
        Results.open(out, form, false, docket.read(inputs), common.phrases(around), around)) {
      boolean complete =
          docket.hearAll(
              inputs,
              results::takesMore,
              each -> days().forEach(day -> assessed.add(docket.verdicts(each, day))));
      if (complete && !assessed.isEmpty()) {
        Comparison comparison = Comparison.of(assessed, selection(), language());
        if (comparison.rows().isEmpty()) {
          throw new UsageException("usage.nothing-compared");
        }
        results.add(RESULT, written(comparison, form), "");
      }
      results.finish(complete);
    }
    return docket.status();
  }

  private List<Optional<PartialDate>> days() {
    return asOf.isEmpty() ? List.of(Optional.empty()) : asOf.stream().map(Optional::of).toList();
  }

  private Selection selection() {
    Set<Level> level = levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels);
    return new Selection(new LinkedHashSet<>(editions), level, new LinkedHashSet<>(regions));
  }

  private Locale language() {
    return common.language(around).locale();
  }

  private String written(Comparison comparison, Format form) {
    return switch (form) {
      case CSV -> ComparisonCsv.write(comparison);
      case HTML -> HtmlComparison.page(comparison, language());
      case JSON -> ComparisonJson.write(comparison);
      case SVG -> ComparisonPicture.draw(comparison, language()).document();
      default -> {
        Screen screen = common.screen(around);
        new ComparisonPage(common.words(around), screen).print(comparison);
        yield screen.text();
      }
    };
  }
}
