package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Visible;
import io.github.ogpsdk.report.text.CatalogueMarkdown;
import io.github.ogpsdk.report.text.CataloguePage;
import io.github.ogpsdk.report.text.Screen;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ogp rules}: the catalogue. */
@Command(
    name = "rules",
    footer = {
      "  ogp rules",
      "  ogp rules --rulebook ogp-standards-2022 --lang fr",
      "  ogp rules --format json",
      "  ogp rules --format markdown --lang es > reglas.md",
      "  ogp explain RULE-ID"
    })
final class RulesCommand implements Callable<Integer> {
  private final Environment around;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulebookOption books = new RulebookOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choices.OfRulesFormat.class,
      completionCandidates = Choices.OfRulesFormat.class)
  private Format format = Format.TEXT;

  RulesCommand(Environment around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems(common, around);
    List<Rulebook> chosen = books.rulebooks(problems);
    if (problems.status() != Status.DONE) {
      return problems.status();
    }
    if (format == Format.JSON) {
      around.out().print(Visible.json(OgpJson.catalogue(chosen)));
    } else if (format == Format.MARKDOWN) {
      CatalogueMarkdown page = new CatalogueMarkdown(common.words(around), e -> "`" + e + "`");
      around.out().print(page.of(chosen));
    } else {
      Screen screen = common.screen(around);
      new CataloguePage(common.words(around), screen).print(chosen);
      around.out().print(screen.text());
    }
    return Status.DONE;
  }
}
