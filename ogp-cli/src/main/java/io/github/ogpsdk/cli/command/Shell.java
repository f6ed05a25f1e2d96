package io.github.ogpsdk.cli.command;

/** A shell that can complete what is typed, such as {@code fish}. */
enum Shell {
  /** Bash. */
  BASH("bash"),
  /** Zsh. */
  ZSH("zsh"),
  /** Fish. */
  FISH("fish");

  private final String code;

  Shell(String code) {
    this.code = code;
  }

  /** Returns the name on the command line. */
  String code() {
    return code;
  }
}
