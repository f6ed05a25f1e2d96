package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.Starter;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.UsageException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ogp new}: a file to start from. */
@Command(
    name = "new",
    footer = {
      "  ogp new > peru.yaml",
      "  ogp new --type multisector-commission --lang es > peru.yaml"
    })
final class NewCommand implements Callable<Integer> {
  private final Environment around;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--type", paramLabel = "TYPE", completionCandidates = Candidates.OfTypes.class)
  private String type = "national";

  NewCommand(Environment around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    List<String> types = Starter.types();
    if (!types.contains(type)) {
      Optional<String> meant = Spelling.nearest(type, types);
      throw meant.isPresent()
          ? new UsageException(
              "usage.no-type", "type", type, "meant", common.phrases(around).meant(meant))
          : new UsageException("usage.no-type.of", "type", type, "types", String.join(", ", types));
    }
    around.out().print(Starter.of(type, common.language(around), around.today().get()));
    return Status.DONE;
  }
}
