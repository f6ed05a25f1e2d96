package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.cli.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import picocli.CommandLine;

/** What commands and options are for, in one language; only help and the manual page need it. */
final class HelpWords extends PropertyResourceBundle {
  private final Language language;

  private HelpWords(InputStream words, Language language) throws IOException {
    super(new InputStreamReader(words, StandardCharsets.UTF_8));
    this.language = language;
  }

  /** Gives the words of a language to a command line and its commands. */
  static void give(CommandLine line, Language language) {
    String name = "help_" + language.code() + ".properties";
    try (InputStream words = Language.class.getResourceAsStream(name)) {
      line.setResourceBundle(new HelpWords(Objects.requireNonNull(words, name), language));
      ParameterLabels.give(line, new Phrases(language));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  @Override
  public Object handleGetObject(String key) {
    Object words = super.handleGetObject(key);
    return words instanceof String text ? language.typeset(text) : words;
  }
}
