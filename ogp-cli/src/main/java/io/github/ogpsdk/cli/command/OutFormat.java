package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which format a result goes to a place, such as HTML to {@code peru.html}. */
final class OutFormat {
  private OutFormat() {}

  /**
   * Returns the format of {@code --format} on the command line, else the one that the name of the
   * file asks for, else the one that is set or usual. Where the name asks for another one than is
   * written, that is said.
   *
   * @param given the format of {@code --format}, of the settings, or the usual one
   * @param out where the result goes; standard output when null
   * @param written the formats that the command writes
   */
  static Format of(
      Format given,
      @Nullable String out,
      List<Format> written,
      CommonOptions common,
      Environment around) {
    if (out == null || out.endsWith("/") || new File(out).isDirectory()) {
      return given;
    }
    Optional<Format> named = Format.of(out);
    if (named.isEmpty() || named.get() == given) {
      return given;
    }
    if (written.contains(named.get()) && !common.isGiven("--format")) {
      return named.get();
    }
    if (given.fits(out)) {
      return given;
    }
    new Problems(common, around)
        .note(
            "--out " + out,
            "usage.other-ending",
            "format",
            given.code(),
            "name",
            named.get().code());
    return given;
  }
}
