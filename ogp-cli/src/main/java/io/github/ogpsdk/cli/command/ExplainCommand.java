package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.cli.page.ExplainPage;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ogp explain}: all that there is to say of one rule. */
@Command(
    name = "explain",
    description = "Explain a rule: its text and source, what it asks, its parameters, examples.",
    footer = {
      "",
      "Examples:",
      "  ogp explain P22-1.1-FREQ",
      "  ogp explain P22-1.1-FREQ --lang es",
      "  ogp explain P22-1.1-FREQ --example not-met > example.yaml"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings around;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulebookOption books = new RulebookOption();

  @Parameters(paramLabel = "RULE-ID", description = "The id of a rule or definition.")
  private String id = "";

  @Option(
      names = "--example",
      paramLabel = "VERDICT",
      converter = Choices.OfVerdict.class,
      description = "Print the small partnership, as YAML, for which the rule has this verdict.")
  private @Nullable Verdict example;

  ExplainCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems(around.err(), common.phrases(around));
    List<Rulebook> chosen = books.rulebooks(problems);
    if (problems.status() != Status.DONE) {
      return problems.status();
    }
    Screen screen = common.screen(around);
    ExplainPage page = new ExplainPage(common.phrases(around), screen);
    List<String> ids = new ArrayList<>();
    for (Rulebook book : chosen) {
      Optional<Rule> rule = book.rule(id);
      if (rule.isPresent() && example != null) {
        around.out().print(example(rule.get(), example));
        return Status.DONE;
      }
      rule.ifPresent(r -> page.print(r, book));
      Optional<Definition> definition = rule.isPresent() ? Optional.empty() : book.definition(id);
      definition.ifPresent(d -> page.print(d, book));
      if (rule.isPresent() || definition.isPresent()) {
        around.out().print(screen.text());
        return Status.DONE;
      }
      book.rules().forEach(r -> ids.add(r.id()));
      book.definitions().forEach(d -> ids.add(d.id()));
    }
    Phrases phrases = common.phrases(around);
    throw new UsageException(
        "usage.no-rule", "id", id, "meant", phrases.meant(Spelling.nearest(id, ids)));
  }

  private static String example(Rule rule, Verdict verdict) {
    List<String> verdicts = rule.examples().stream().map(e -> e.verdict().code()).toList();
    for (Example example : rule.examples()) {
      if (example.verdict() == verdict) {
        return text(example.partnership());
      }
    }
    throw verdicts.isEmpty()
        ? new UsageException("usage.no-example", "id", rule.id(), "verdict", verdict.code())
        : new UsageException(
            "usage.no-example.of",
            "id",
            rule.id(),
            "verdict",
            verdict.code(),
            "verdicts",
            String.join(", ", verdicts));
  }

  private static String text(String place) {
    try (InputStream stream = Rulebooks.class.getResourceAsStream(place)) {
      if (stream != null) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      }
      return Files.readString(Path.of(place));
    } catch (IOException e) {
      throw new UsageException("usage.example-unreadable", "place", place);
    }
  }
}
