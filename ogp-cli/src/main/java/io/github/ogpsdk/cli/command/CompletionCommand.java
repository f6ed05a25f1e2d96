package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Status;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ogp completion}: prints what a shell needs to complete commands. */
@Command(
    name = "completion",
    footer = {
      "  source <(ogp completion bash)",
      "  ogp completion bash > ~/.local/share/bash-completion/completions/ogp",
      "  source <(ogp completion zsh)",
      "  ogp completion fish > ~/.config/fish/completions/ogp.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Environment around;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "SHELL",
      descriptionKey = "shell",
      converter = Choices.OfShell.class,
      completionCandidates = Choices.OfShell.class)
  private Shell shell = Shell.BASH;

  CompletionCommand(Environment around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    CommandLine line = spec.root().commandLine();
    HelpWords.give(line, common.language(around));
    String script =
        shell == Shell.FISH ? FishCompletion.of(line) : AutoComplete.bash("ogp", line) + "\n";
    around.out().print(script.replace("\r\n", "\n"));
    return Status.DONE;
  }
}
