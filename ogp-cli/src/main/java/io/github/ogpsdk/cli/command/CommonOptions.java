package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Surroundings;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.text.Screen;
import io.github.ogpsdk.rules.words.Phrasebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command with results has. */
final class CommonOptions {
  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      converter = Choices.OfLanguage.class,
      description = "en, fr or es; without it the language of the system where it is one of these.")
  private @Nullable Language language;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = Choices.OfColor.class,
      description = "auto (the default: on a terminal, unless NO_COLOR is set), always or never.")
  private ColorChoice color = ColorChoice.AUTO;

  /** Returns the language asked for, else that of the environment. */
  Language language(Surroundings around) {
    return language == null ? Language.of(around.environment()) : language;
  }

  /** Returns the words in the language asked for. */
  Phrases phrases(Surroundings around) {
    return new Phrases(language(around));
  }

  /** Returns the words of reports in the language asked for. */
  Phrasebook words(Surroundings around) {
    return Names.words(language(around).locale());
  }

  /** Returns an empty screen. */
  Screen screen(Surroundings around) {
    return new Screen(around.columns(), color.colors(around));
  }
}
