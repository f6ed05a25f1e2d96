package io.github.ogpsdk.cli;

import io.github.ogpsdk.model.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language in which the command speaks, such as {@code es}. */
public enum Language {
  /** English. */
  ENGLISH("en"),
  /** French. */
  FRENCH("fr"),
  /** Spanish. */
  SPANISH("es");

  private static final String OPTION = "--lang";
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private final String code;
  private final Locale locale;

  Language(String code) {
    this.code = code;
    this.locale = Locale.forLanguageTag(code);
  }

  /** Returns the code, such as {@code es}. */
  public String code() {
    return code;
  }

  /** Returns the locale. */
  public Locale locale() {
    return locale;
  }

  /** Returns a text with the hard spaces that the language puts before signs. */
  public String typeset(String text) {
    return this == FRENCH
        ? text.replaceAll(" ([:;?!»%])", "\u00a0$1")
            .replace("« ", "«\u00a0")
            .replace('\'', '\u2019')
        : text;
  }

  /**
   * Returns the language with a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Language ofCode(String code) {
    return Codes.find(Language.class, values(), Language::code, code);
  }

  /** Returns the language that an environment asks for where it is one of these, else English. */
  public static Language of(Map<String, String> environment) {
    for (String variable : VARIABLES) {
      String wanted = environment.getOrDefault(variable, "");
      if (!wanted.isEmpty()) {
        return find(wanted).orElse(ENGLISH);
      }
    }
    return ENGLISH;
  }

  /** Returns the language that a command line asks for, wherever it does, if it is one of these. */
  public static Optional<Language> asked(List<String> arguments) {
    Optional<Language> asked = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        asked = coded(arguments.get(i + 1));
      } else if (argument.startsWith(OPTION + "=")) {
        asked = coded(argument.substring(OPTION.length() + 1));
      }
    }
    return asked;
  }

  /** Returns the language with a code, if it is one of these. */
  public static Optional<Language> coded(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }

  private static Optional<Language> find(String wanted) {
    for (Language language : values()) {
      String rest = wanted.startsWith(language.code) ? wanted.substring(2) : "-";
      if (rest.isEmpty() || "_.@".indexOf(rest.charAt(0)) >= 0) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
