package io.github.ogpsdk.benchmarks.json;

import io.github.ogpsdk.benchmarks.data.Documents;
import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Results;
import io.github.ogpsdk.json.OgpJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Ajv, which compiles a schema to JavaScript, in a process of node; left out where it is missing.
 */
public final class Ajv {
  private Ajv() {}

  /**
   * Measures it on the same documents and the same schema.
   *
   * @param modules the folder in which Ajv is installed
   */
  public static void run(Path modules, boolean quick, Results results)
      throws IOException, InterruptedException {
    if (!Files.isDirectory(modules.resolve("ajv"))) {
      System.err.println("Ajv is not installed in " + modules + ": left out");
      return;
    }
    Path folder = Files.createTempDirectory("ogp-ajv");
    Path schema = Files.writeString(folder.resolve("schema.json"), OgpJson.schema("partnership"));
    Path script = folder.resolve("ajv.mjs");
    try (InputStream source = Ajv.class.getResourceAsStream("ajv.mjs")) {
      Files.copy(Objects.requireNonNull(source, "ajv.mjs"), script);
    }
    for (int size : JsonBenchmark.SIZES) {
      Path document = folder.resolve(size + ".json");
      Files.write(document, Documents.bytes(Documents.ofAbout(size)));
      Process node =
          new ProcessBuilder(
                  "node",
                  script.toString(),
                  modules.toString(),
                  schema.toString(),
                  document.toString(),
                  quick ? "1" : "5")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (node.waitFor() != 0) {
        throw new IOException("node ended with status " + node.exitValue());
      }
      for (String line : said.lines().toList()) {
        String[] words = line.split(" ", -1);
        List<Double> samples = Arrays.stream(words).skip(1).map(Double::valueOf).toList();
        results.add(Measured.of("json", "json", size + "", words[0], "ns", samples));
      }
    }
  }
}
