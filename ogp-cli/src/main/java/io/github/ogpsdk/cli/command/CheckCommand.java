package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Progress;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.cli.page.Assessed;
import io.github.ogpsdk.cli.page.Detail;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.json.ReadResult;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.engine.RulebookException;
import io.github.ogpsdk.rules.words.Explainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ogp check}: assesses partnerships. */
@Command(
    name = "check",
    description = "Assess partnerships: a verdict for each rule, with the facts it rests on.",
    footer = {
      "",
      "Exit status: 0 done, 1 a verdict at or beyond --fail-on, 2 wrong usage or input that cannot"
          + " be read, 3 the tool broke.",
      "",
      "Examples:",
      "  ogp check peru.json",
      "  ogp check peru.json --lang es --as-of 2024-06",
      "  ogp check partnerships/ --format ndjson --out verdicts.ndjson",
      "  ogp check peru.yaml --rulebook +our-rules.yaml --fail-on not-met",
      "  curl -s https://example.org/peru.json | ogp check - --format json"
    })
final class CheckCommand implements Callable<Integer> {
  private final Surroundings around;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description =
          "Partnerships as JSON or YAML; every such file of a folder; - for standard input.")
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
      description =
          "Judge as of this day, such as 2024-06-30; 2024-06 and 2024 mean their last day. Without"
              + " it the file's own day, else today.")
  private @Nullable PartialDate asOf;

  @Option(
      names = "--silence",
      paramLabel = "READING",
      converter = Choices.OfSilence.class,
      description = "How silence is read: unknown (the default) or not-met.")
  private Silence silence = Silence.UNKNOWN;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choices.OfFormat.class,
      description = "text (the default), json or ndjson.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE|DIR",
      description = "Write here instead of standard output; one file an input if it is a folder.")
  private @Nullable String out;

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      converter = Choices.OfFailOn.class,
      description =
          "End with status 1 on this verdict: never (the default), not-met or"
              + " insufficient-evidence, which includes not-met.")
  private FailOn failOn = FailOn.NEVER;

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      converter = Choices.OfLevel.class,
      description =
          "The last level that counts for --fail-on, in this order: minimum-requirement (the"
              + " default), rule, recommended-practice, good-practice, own-rules, national.")
  private Level failLevel = Level.MINIMUM_REQUIREMENT;

  @Option(
      names = {"-a", "--all"},
      description = "Show every finding in a sentence.")
  private boolean all;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show every finding with its evidence, facts and sources.")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show the headline only.")
  private boolean quiet;

  CheckCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    format.requireOneOf(Format.TEXT, Format.JSON, Format.NDJSON);
    Detail detail = detail();
    Problems problems = new Problems(around.err(), common.phrases(around));
    Books books = new Books(rulebooks, problems);
    if (problems.status() != Status.DONE) {
      return problems.status();
    }
    int status = Status.DONE;
    boolean several = Sources.areSeveral(arguments);
    List<Source> sources = new Sources(around, problems).of(arguments);
    try (Results results = Results.open(out, format, several, sources, around)) {
      Renderer renderer = new Renderer(format, common, detail, books, around);
      Progress progress = new Progress(around, sources.size());
      for (Source source : sources) {
        progress.begin(source.name());
        Optional<Partnership> partnership = read(source, problems, progress);
        if (partnership.isEmpty()) {
          continue;
        }
        try {
          Assessed.Day day = day(partnership.get());
          AssessmentRequest request = request(day, source, books, problems);
          Assessment assessment = Assessor.assess(partnership.get(), request);
          String result = renderer.write(partnership.get(), assessment, day);
          progress.clear();
          results.add(
              source, result, renderer.overview(source, partnership.get(), assessment, day));
          assessment
              .faults()
              .forEach(f -> problems.broken(source.name() + ": " + f.rule(), f.message()));
          if (failOn.fails(assessment, failLevel)) {
            status = Status.VERDICT;
          }
        } catch (RulebookException e) {
          progress.clear();
          books.report(e);
          return problems.status();
        } catch (RuntimeException | StackOverflowError e) {
          progress.clear();
          problems.broken(source.name(), e.toString());
        }
      }
    }
    return Math.max(status, problems.status());
  }

  private static Optional<Partnership> read(Source source, Problems problems, Progress progress) {
    try {
      Input input = source.open().get();
      ReadResult<Partnership> read = OgpJson.readPartnership(input);
      progress.clear();
      problems.all(source.name(), read.warnings());
      return Optional.of(read.document());
    } catch (OgpJsonException e) {
      progress.clear();
      problems.error(source.name(), e);
      return Optional.empty();
    }
  }

  private Detail detail() {
    if (quiet && (verbose || all)) {
      throw new UsageException(
          "usage.exclude", "one", "--quiet", "other", all ? "--all" : "--verbose");
    }
    return quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : all ? Detail.ALL : Detail.USUAL;
  }

  private Assessed.Day day(Partnership partnership) {
    if (asOf != null) {
      return Assessed.Day.ASKED;
    }
    return partnership.asOf().isPresent() ? Assessed.Day.DOCUMENT : Assessed.Day.TODAY;
  }

  private AssessmentRequest request(
      Assessed.Day day, Source source, Books books, Problems problems) {
    Optional<LocalDate> date = Optional.ofNullable(asOf).map(PartialDate::latest);
    if (day == Assessed.Day.TODAY) {
      date = Optional.of(around.today().get());
      String today = Explainer.in(common.language(around).locale()).date(date.get().toString());
      problems.note(source.name(), "usage.today", "date", today);
    }
    return new AssessmentRequest(
        date, books.only(), books.added(), silence, AssessmentRequest.DEFAULT.detail());
  }
}
