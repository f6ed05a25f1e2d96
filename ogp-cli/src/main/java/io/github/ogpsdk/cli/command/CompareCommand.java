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
import io.github.ogpsdk.report.compare.Grid;
import io.github.ogpsdk.report.compare.Grids;
import io.github.ogpsdk.report.compare.Selection;
import io.github.ogpsdk.report.html.HtmlComparison;
import io.github.ogpsdk.report.text.ComparisonPage;
import io.github.ogpsdk.report.text.Screen;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      "  ogp compare partnerships/",
      "  ogp compare partnerships/ --region europe --format html --out europe.html",
      "  ogp compare partnerships/ --level good-practice --by rule",
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
      names = "--by",
      paramLabel = "ROWS",
      converter = Choices.OfRows.class,
      completionCandidates = Choices.OfRows.class)
  private RowKind by = RowKind.MEMBER;

  @Option(names = {"-a", "--all"})
  private boolean all;

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

  /** The names of files without their endings, by the ids of their documents. */
  private final Map<String, String> stems = new HashMap<>();

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
              each -> {
                stems.put(each.partnership().id(), each.source().stem().replace(' ', '-'));
                days().forEach(day -> assessed.add(docket.verdicts(each, day)));
              });
      if (complete && !assessed.isEmpty()) {
        results.add(RESULT, written(assessed, form), "");
      }
      results.finish(complete, false);
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

  private String written(List<Assessed> assessed, Format form) {
    return switch (form) {
      case CSV -> ComparisonCsv.write(comparison(assessed));
      case JSON -> ComparisonJson.write(comparison(assessed));
      case HTML -> HtmlComparison.page(grid(assessed), language(), this::link);
      case SVG -> ComparisonPicture.draw(grid(assessed), language()).document();
      default -> {
        Screen screen = common.screen(around);
        new ComparisonPage(common.words(around), screen).print(grid(assessed));
        yield screen.text();
      }
    };
  }

  private Comparison comparison(List<Assessed> assessed) {
    Comparison comparison = Comparison.of(assessed, selection(), language());
    if (comparison.rows().isEmpty()) {
      throw new UsageException("usage.nothing-compared");
    }
    return comparison;
  }

  /** Returns members by minimum requirements, unless other rules are asked for. */
  private Grid grid(List<Assessed> assessed) {
    boolean rules = all || !editions.isEmpty() || !levels.isEmpty();
    Grid grid =
        rules
            ? Grids.rules(comparison(assessed), language())
            : Grids.requirements(assessed, selection(), language());
    if (grid.tables().isEmpty() && grid.left().isEmpty()) {
      throw new UsageException("usage.nothing-compared");
    }
    return by == RowKind.RULE ? grid.transposed() : grid;
  }

  /** Returns where the page of a member stands, if there is one beside the result. */
  private Optional<String> link(String document) {
    String page = stems.get(document) + ".html";
    if (out == null) {
      return Optional.empty();
    }
    Path place = Path.of(out).toAbsolutePath();
    Path folder = Files.isDirectory(place) ? place : place.getParent();
    if (folder == null || !Files.isRegularFile(folder.resolve(page))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(null, null, "./" + page, null).toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
