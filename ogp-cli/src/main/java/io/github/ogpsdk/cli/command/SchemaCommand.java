package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.json.Schemas;
import io.github.ogpsdk.report.dictionary.Dictionary;
import io.github.ogpsdk.report.text.DictionaryMarkdown;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ogp schema}: prints a JSON Schema, or what it says as a page. */
@Command(
    name = "schema",
    footer = {
      "  ogp schema partnership > partnership.schema.json",
      "  ogp schema partnership --format markdown > partnership.md",
      "  ogp explain cycles.coCreation.notice"
    })
final class SchemaCommand implements Callable<Integer> {
  static final List<String> NAMES = Schemas.names();

  private final Environment around;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "NAME",
      descriptionKey = "schema",
      completionCandidates = Candidates.OfSchemas.class)
  private String name = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choices.OfSchemaFormat.class,
      completionCandidates = Choices.OfSchemaFormat.class)
  private Format format = Format.JSON;

  SchemaCommand(Environment around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (!NAMES.contains(name)) {
      Phrases phrases = common.phrases(around);
      throw new UsageException(
          "usage.no-schema",
          "name",
          name,
          "choices",
          String.join(", ", NAMES),
          "meant",
          phrases.meant(Spelling.nearest(name, NAMES)));
    }
    around
        .out()
        .print(
            format == Format.MARKDOWN
                ? new DictionaryMarkdown(Dictionary.of(name), common.words(around)).text()
                : Schemas.text(name));
    return Status.DONE;
  }
}
