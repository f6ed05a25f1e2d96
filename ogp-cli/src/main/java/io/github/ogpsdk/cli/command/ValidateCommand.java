package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Progress;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.json.Positions;
import io.github.ogpsdk.json.Problem;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.text.Printable;
import io.github.ogpsdk.rules.remark.RemarkWords;
import io.github.ogpsdk.rules.remark.Remarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ogp validate}: whether documents can be read, and what is not well formed in them. */
@Command(
    name = "validate",
    footer = {
      "  ogp validate peru.json our-rules.yaml",
      "  ogp validate base-rules.yaml rules-that-extend-them.yaml",
      "  ogp validate partnerships/ --lang es"
    })
final class ValidateCommand implements Callable<Integer> {
  private final Environment around;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", descriptionKey = "documents")
  private List<String> arguments = List.of();

  @Option(names = "--as-of", paramLabel = "DATE", converter = Choices.OfDate.class)
  private @Nullable PartialDate asOf;

  ValidateCommand(Environment around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems(common, around);
    Phrases phrases = common.phrases(around);
    Inputs sources = new Sources(around, problems).of(arguments);
    List<Rulebook> books = new ArrayList<>();
    Progress progress = new Progress(around, sources.count(), common.showsProgress());
    for (Source source : sources) {
      progress.begin(source.name());
      try {
        Input input = source.open().get();
        AnyDocument read = AnyDocument.read(input);
        List<Remark> remarks = remarks(read, Optional.ofNullable(asOf), phrases);
        progress.clear();
        if (read.document() instanceof Rulebook book) {
          if (isFaulty(book, books, source, input, problems)) {
            continue;
          }
          remarks = RuleRemarks.of(book, books, false, phrases);
          books.add(book);
        }
        print(source, input, read, remarks, problems);
      } catch (OgpJsonException e) {
        progress.clear();
        problems.error(source.name(), e);
      } catch (RuntimeException | StackOverflowError e) {
        progress.clear();
        problems.broken(source.name(), e.toString());
      }
    }
    return problems.status();
  }

  private static List<Remark> remarks(
      AnyDocument read, Optional<PartialDate> asOf, Phrases phrases) {
    if (!(read.document() instanceof Partnership partnership)) {
      return List.of();
    }
    RemarkWords words = RemarkWords.in(phrases.language().locale());
    return asOf
        .map(day -> Remarks.of(partnership, day))
        .orElseGet(() -> Remarks.of(partnership))
        .stream()
        .map(r -> new Remark(r.pointer(), words.message(r, partnership)))
        .toList();
  }

  /** Reports rules that cannot be evaluated, and returns whether there are any. */
  private static boolean isFaulty(
      Rulebook book, List<Rulebook> others, Source source, Input input, Problems problems) {
    List<Remark> faults = RuleRemarks.of(book, others, true, problems.phrases());
    Positions positions = Remark.positions(faults, input);
    faults.forEach(f -> problems.said(place(source, positions, f), f.line()));
    return !faults.isEmpty();
  }

  private void print(
      Source source, Input input, AnyDocument read, List<Remark> remarks, Problems problems) {
    Phrases phrases = problems.phrases();
    int count = read.warnings().size() + remarks.size();
    String kind = phrases.get("validate." + read.format());
    String said =
        count == 0
            ? phrases.get("validate.clean", "kind", kind)
            : phrases.count("validate.warned", count, "kind", kind);
    String line = phrases.get("problem", "place", source.name(), "message", said);
    around.out().println(Printable.line(line));
    for (Problem warning : read.warnings()) {
      around.out().println(Printable.line(problems.line(source.name(), warning)));
    }
    Positions positions = Remark.positions(remarks, input);
    List<Remark> inOrder = new ArrayList<>(remarks);
    inOrder.sort(
        Comparator.comparingInt((Remark r) -> r.position(positions).line())
            .thenComparingInt(r -> r.position(positions).column()));
    for (Remark remark : inOrder) {
      String warning =
          phrases.get(
              "validate.warning",
              "place",
              place(source, positions, remark),
              "message",
              remark.line());
      around.out().println(Printable.line(warning));
    }
  }

  private static String place(Source source, Positions positions, Remark remark) {
    return source.name() + ":" + remark.position(positions);
  }
}
