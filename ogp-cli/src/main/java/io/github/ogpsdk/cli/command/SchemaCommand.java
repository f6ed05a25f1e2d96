package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.json.OgpJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ogp schema}: prints a JSON Schema. */
@Command(
    name = "schema",
    footer = {"  ogp schema partnership > partnership.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  static final List<String> NAMES = List.of("partnership", "rulebook", "assessment");

  private final Surroundings around;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "NAME",
      descriptionKey = "schema",
      completionCandidates = Candidates.OfSchemas.class)
  private String name = "";

  SchemaCommand(Surroundings around) {
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
    around.out().print(OgpJson.schema(name));
    return Status.DONE;
  }
}
