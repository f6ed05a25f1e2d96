package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;

/** Whether results are colored. */
enum ColorChoice {
  /** Where a terminal shows them and {@code NO_COLOR} is not set. */
  AUTO("auto"),
  /** In any case. */
  ALWAYS("always"),
  /** Not at all. */
  NEVER("never");

  private final String code;

  ColorChoice(String code) {
    this.code = code;
  }

  /** Returns the name on the command line. */
  String code() {
    return code;
  }

  /** Returns whether to color. */
  boolean colors(Environment around) {
    return switch (this) {
      case AUTO -> around.isColorful();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
