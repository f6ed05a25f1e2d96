package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/** One run of the command, with what it wrote. */
record Run(int status, String out, String err) {
  /** The facts that most tests check. */
  static final byte[] FORUM = resource("forum.yaml");

  /** What surrounds a run: nothing, on 24 November 2026. */
  static final class With {
    private final Map<String, String> environment = new HashMap<>();
    private byte[] in = {};
    private OptionalInt terminal = OptionalInt.empty();
    private boolean watched;
    private Path folder = Path.of("/");

    With in(byte[] bytes) {
      in = bytes;
      return this;
    }

    With in(String text) {
      return in(text.getBytes(StandardCharsets.UTF_8));
    }

    With env(String name, String value) {
      environment.put(name, value);
      return this;
    }

    With terminal(int columns) {
      terminal = OptionalInt.of(columns);
      return this;
    }

    With watched() {
      watched = true;
      return this;
    }

    With folder(Path current) {
      folder = current;
      return this;
    }

    Run run(String... args) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
      PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
      Environment around =
          new Environment(
              new ByteArrayInputStream(in),
              outStream,
              errStream,
              environment,
              folder,
              terminal,
              watched,
              () -> LocalDate.of(2026, 11, 24));
      int status = Ogp.run(around, args);
      outStream.flush();
      errStream.flush();
      return new Run(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  static With with() {
    return new With();
  }

  static Run of(String... args) {
    return with().run(args);
  }

  /** Checks the usual facts, from standard input. */
  static Run checkForum(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "check";
    all[1] = "-";
    System.arraycopy(args, 0, all, 2, args.length);
    return with().in(FORUM).run(all);
  }

  static byte[] resource(String name) {
    try (InputStream stream = Run.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes the rules that most tests use to a folder. */
  static String rules(Path folder) throws IOException {
    return Files.write(folder.resolve("rules.yaml"), resource("rules.yaml")).toString();
  }
}
