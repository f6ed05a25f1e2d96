package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.json.OgpJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ogp schema}: prints a JSON Schema. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of a document.",
    footer = {"", "Examples:", "  ogp schema partnership > partnership.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  private static final List<String> NAMES = List.of("partnership", "rulebook", "assessment");

  private final Surroundings around;

  @Parameters(paramLabel = "NAME", description = "partnership, rulebook or assessment.")
  private String name = "";

  SchemaCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    if (!NAMES.contains(name)) {
      String meant =
          Spelling.nearest(name, NAMES).map(m -> "; did you mean \"" + m + "\"?").orElse("");
      throw new UsageException(
          "there is no schema \"" + name + "\"; choose " + String.join(", ", NAMES) + meant);
    }
    around.out().print(OgpJson.schema(name));
    return Status.DONE;
  }
}
