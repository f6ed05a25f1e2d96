package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.text.Detail;
import io.github.ogpsdk.rules.assess.RuleFilter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ogp check}: assesses partnerships. */
@Command(
    name = "check",
    footer = {
      "  ogp check peru.json",
      "  ogp check peru.json --lang es --as-of 2024-06",
      "  ogp check peru.json --only 1.1,PR-LATE-12M",
      "  ogp check peru.json --format html --lang fr --out peru.html",
      "  ogp check partnerships/ --format ndjson --out verdicts.ndjson",
      "  ogp check peru.yaml --rulebook +our-rules.yaml --fail-on not-met",
      "  curl -s https://example.org/peru.json | ogp check - --format json"
    })
final class CheckCommand implements Callable<Integer> {
  /** Stands for the result for all. */
  private static final Source RESULT = new Source("all", () -> Input.of(""));

  private final Environment around;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final JudgingOptions judging = new JudgingOptions();

  @Option(names = "--as-of", paramLabel = "DATE", converter = Choices.OfDate.class)
  private @Nullable PartialDate asOf;

  @Option(
      names = "--only",
      paramLabel = "RULE[,RULE...]",
      completionCandidates = Candidates.OfAskedRules.class)
  private List<String> only = List.of();

  @Option(
      names = "--silence",
      paramLabel = "READING",
      converter = Choices.OfSilence.class,
      completionCandidates = Choices.OfSilence.class)
  private Silence silence = Silence.UNKNOWN;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choices.OfCheckFormat.class,
      completionCandidates = Choices.OfCheckFormat.class)
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE|DIR")
  private @Nullable String out;

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      converter = Choices.OfFailOn.class,
      completionCandidates = Choices.OfFailOn.class)
  private FailOn failOn = FailOn.NEVER;

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      converter = Choices.OfLevel.class,
      completionCandidates = Choices.OfLevel.class)
  private Level failLevel = Level.MINIMUM_REQUIREMENT;

  @Option(names = {"-a", "--all"})
  private boolean all;

  CheckCommand(Environment around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Detail detail = detail();
    Format written = OutFormat.of(format, out, Format.OF_ASSESSMENTS, common, around);
    AssessmentBatch docket = new AssessmentBatch(judging, common, around);
    if (docket.status() != Status.DONE) {
      return docket.status();
    }
    RuleFilter rules = docket.asked(only);
    Inputs inputs = docket.inputs();
    AtomicBoolean failed = new AtomicBoolean();
    try (Results results =
        Results.open(
            out, written, docket.isLong(), docket.read(inputs), common.phrases(around), around)) {
      Renderer renderer = new Renderer(written, common, detail, results.isFolder(), around);
      boolean complete =
          docket.hearAll(
              inputs,
              results::takesMore,
              each -> {
                Assessed assessed = docket.judged(each, Optional.ofNullable(asOf), rules, silence);
                String result = renderer.write(each.name(), each.input(), assessed);
                docket.clear();
                if (!result.isEmpty()) {
                  results.add(each.source(), result, renderer.overview(each.name(), assessed));
                }
                if (failOn.fails(assessed.assessment(), failLevel)) {
                  failed.set(true);
                }
                if (failOn.decidesNothing(assessed.assessment(), failLevel)) {
                  docket.tell(each, "usage.nothing-decided", "level", failLevel.code());
                }
              });
      renderer.whole(docket.isLong()).ifPresent(whole -> results.add(RESULT, whole, ""));
      renderer.overviewOfUnread(docket.unread()).ifPresent(results::addUnread);
      results.around(renderer.overviewHead(), renderer.overviewFoot());
      results.finish(complete, detail == Detail.USUAL);
    }
    return Math.max(failed.get() ? Status.VERDICT : Status.DONE, docket.status());
  }

  private Detail detail() {
    if (all && common.isGiven("--all") && common.isGiven("--quiet")) {
      throw new UsageException("usage.exclude", "one", "--quiet", "other", "--all");
    }
    if (common.isQuiet()) {
      return Detail.QUIET;
    }
    return common.isVerbose() ? Detail.VERBOSE : all ? Detail.ALL : Detail.USUAL;
  }
}
