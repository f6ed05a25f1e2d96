package io.github.ogpsdk.json;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Ajv in one process of node, asked of one document after another. */
final class Ajv implements AutoCloseable {
  /** Where {@code .ci/run} installs it. */
  static final Path MODULES =
      Path.of(System.getProperty("ogp.root", "..")).toAbsolutePath().resolve(".ci/node_modules");

  private final Process process;
  private final BufferedWriter to;
  private final BufferedReader from;

  private Ajv(Process process) {
    this.process = process;
    this.to = process.outputWriter(StandardCharsets.UTF_8);
    this.from = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Returns why it cannot be asked; nothing when it can. */
  static Optional<String> missing() {
    if (!Files.isDirectory(MODULES.resolve("ajv"))) {
      return Optional.of("Ajv is not installed; .ci/run installs it where npm is at hand");
    }
    return hasNode() ? Optional.empty() : Optional.of("node is not installed");
  }

  private static boolean hasNode() {
    try {
      return new ProcessBuilder("node", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts it and gives it all schemas. */
  static Ajv start() {
    List<String> names = Schemas.names();
    List<String> command =
        List.of(
            "node",
            script("ajv/judge.mjs").toString(),
            MODULES.toString(),
            Integer.toString(names.size()));
    try {
      Ajv ajv =
          new Ajv(
              new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
      for (String name : names) {
        ajv.to.write(Canonical.write(Scan.of(Input.of(Schemas.text(name)), new Places())) + "\n");
      }
      return ajv;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the file of a script. */
  static Path script(String name) {
    try {
      return Path.of(Objects.requireNonNull(Ajv.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns what it finds wrong, nothing when all is right.
   *
   * @param schema such as {@code partnership}
   * @param json a document on one line
   */
  Optional<String> wrong(String schema, String json) {
    try {
      to.write(Schemas.names().indexOf(schema) + "\t" + json + "\n");
      to.flush();
      String answer = Objects.requireNonNull(from.readLine(), "node has ended");
      return answer.equals("ok") ? Optional.empty() : Optional.of(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    to.close();
    process.destroy();
  }
}
