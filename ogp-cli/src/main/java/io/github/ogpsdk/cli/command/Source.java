package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.json.Input;
import java.util.function.Supplier;

/**
 * An input of the command.
 *
 * @param name its name as given, such as {@code peru.json}; {@code standard input} for {@code -}
 * @param open reads it; throws {@link io.github.ogpsdk.json.OgpJsonException} if it cannot be read
 * @param ofSeveral whether it is one of several in the same stream
 */
record Source(String name, Supplier<Input> open, boolean ofSeveral) {
  /** The argument that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  Source(String name, Supplier<Input> open) {
    this(name, open, false);
  }

  /** Returns the name without folders and ending, such as {@code peru}. */
  String stem() {
    String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
