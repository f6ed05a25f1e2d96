package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;

/** What stands for a value in help, such as FILE, in the language of the reader. */
final class ParameterLabels {
  private static final Pattern WORD = Pattern.compile("[A-Z]{2,}");

  private ParameterLabels() {}

  /** Returns a label in words of a language: of {@code ID|FILE}, {@code ID|FICHIER}. */
  static String of(ArgSpec spec, Phrases phrases) {
    return WORD.matcher(spec.paramLabel())
        .replaceAll(word -> Matcher.quoteReplacement(phrases.get("label." + word.group())));
  }

  /** Gives the labels of a language to the help of a command line and its commands. */
  static void give(CommandLine line, Phrases phrases) {
    if (!line.getSubcommands().isEmpty()) {
      String command = phrases.get("label.COMMAND");
      line.getCommandSpec().usageMessage().synopsisSubcommandLabel(command);
    }
    line.setHelpFactory(
        (spec, colors) ->
            new Help(spec, colors) {
              @Override
              public IParamLabelRenderer createDefaultParamLabelRenderer() {
                return translated(super.createDefaultParamLabelRenderer(), colors, phrases);
              }
            });
  }

  private static Help.IParamLabelRenderer translated(
      Help.IParamLabelRenderer english, Help.ColorScheme colors, Phrases phrases) {
    return new Help.IParamLabelRenderer() {
      @Override
      public Ansi.Text renderParameterLabel(ArgSpec spec, Ansi ansi, List<Ansi.IStyle> styles) {
        String label = english.renderParameterLabel(spec, Ansi.OFF, List.of()).toString();
        return colors.apply(label.replace(spec.paramLabel(), of(spec, phrases)), styles);
      }

      @Override
      public String separator() {
        return english.separator();
      }
    };
  }
}
