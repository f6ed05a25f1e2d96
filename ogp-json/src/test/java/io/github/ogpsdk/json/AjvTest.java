package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second opinion on the schemas: Ajv in its strict mode, where node and Ajv are installed. */
class AjvTest {
  @TempDir private Path folder;

  private List<String> ajv(String schema, List<Path> files)
      throws IOException, InterruptedException {
    Ajv.missing().ifPresent(Assumptions::abort);
    Path schemaFile = Files.writeString(folder.resolve(schema + ".json"), OgpJson.schema(schema));
    List<String> command = new ArrayList<>();
    command.add("node");
    command.add(Ajv.script("ajv/check.mjs").toString());
    command.add(Ajv.MODULES.toString());
    command.add(schemaFile.toString());
    files.forEach(f -> command.add(f.toString()));
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("node has ended").isTrue();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(said).isZero();
    return said.lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"partnership", "rulebook", "assessment"})
  void schemasAndTheirExamplesAreRight(String schema) throws Exception {
    List<String> lines = ajv(schema, List.of());

    assertThat(lines).hasSizeGreaterThan(20).allMatch(l -> l.endsWith("\tok"));
  }

  @Test
  void realPartnershipsAreAllowed() throws Exception {
    List<Path> files = Examples.files();

    List<String> lines = ajv("partnership", files).subList(0, files.size());

    assertThat(lines).allMatch(l -> l.endsWith("\tok"));
  }

  @Test
  void wrongPartnershipIsNotAllowed() throws Exception {
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.json"), Documents.partnership("  \"asOf\": \"13-02-2020\""));

    assertThat(ajv("partnership", List.of(wrong)).get(0)).contains("/asOf").doesNotEndWith("ok");
  }
}
