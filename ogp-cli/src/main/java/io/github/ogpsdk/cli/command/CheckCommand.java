package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.text.Detail;
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
    description = "Assess partnerships: a verdict for each rule, with the facts it rests on.",
    footer = {
      "",
      "Exit status: 0 done, 1 a verdict at or beyond --fail-on, 2 wrong usage or input that cannot"
          + " be read, 3 the tool broke.",
      "",
      "Examples:",
      "  ogp check peru.json",
      "  ogp check peru.json --lang es --as-of 2024-06",
      "  ogp check peru.json --format html --lang fr --out peru.html",
      "  ogp check partnerships/ --format ndjson --out verdicts.ndjson",
      "  ogp check peru.yaml --rulebook +our-rules.yaml --fail-on not-met",
      "  curl -s https://example.org/peru.json | ogp check - --format json"
    })
final class CheckCommand implements Callable<Integer> {
  private final Surroundings around;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final JudgingOptions judging = new JudgingOptions();

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
      converter = Choices.OfCheckFormat.class,
      description =
          "text (the default), json, ndjson, markdown, html, sarif, junit or csv. html, sarif and"
              + " junit of several inputs need a folder, --out DIR/.")
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
    Detail detail = detail();
    Docket docket = new Docket(judging, common, around);
    if (docket.status() != Status.DONE) {
      return docket.status();
    }
    Inputs inputs = docket.inputs();
    AtomicBoolean failed = new AtomicBoolean();
    try (Results results = Results.open(out, format, docket.isLong(), inputs.names(), around)) {
      Renderer renderer = new Renderer(format, common, detail, docket.books(), around);
      docket.hearAll(
          inputs,
          each -> {
            Assessed assessed = docket.judged(each, Optional.ofNullable(asOf), silence);
            String result = renderer.write(each.name(), each.input(), assessed);
            docket.clear();
            results.add(each.source(), result, renderer.overview(each.name(), assessed));
            if (failOn.fails(assessed.assessment(), failLevel)) {
              failed.set(true);
            }
          });
    }
    return Math.max(failed.get() ? Status.VERDICT : Status.DONE, docket.status());
  }

  private Detail detail() {
    if (quiet && (verbose || all)) {
      throw new UsageException(
          "usage.exclude", "one", "--quiet", "other", all ? "--all" : "--verbose");
    }
    return quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : all ? Detail.ALL : Detail.USUAL;
  }
}
