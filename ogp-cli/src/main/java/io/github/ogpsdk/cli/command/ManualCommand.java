package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ogp manual}: prints the manual page. */
@Command(
    name = "manual",
    footer = {"  ogp manual | man -l -", "  ogp manual --lang fr > ogp.1"})
final class ManualCommand implements Callable<Integer> {
  private final Environment around;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final CommonOptions common = new CommonOptions();

  ManualCommand(Environment around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    CommandLine line = spec.root().commandLine();
    HelpWords.give(line, common.language(around));
    around.out().print(new ManualPage(line, common.phrases(around)).text());
    return Status.DONE;
  }
}
