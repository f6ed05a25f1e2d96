package io.github.ogpsdk.json;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and writes the documents of the SDK, as JSON and as YAML.
 *
 * <pre>{@code
 * ReadResult<Partnership> read = OgpJson.readPartnership(Path.of("peru.json"));
 * read.warnings().forEach(System.err::println);
 * String json = OgpJson.write(read.document());
 * }</pre>
 *
 * <p>A reader refuses a document with errors and names all of them, each with its JSON Pointer,
 * line and column. It keeps what this version does not know, and says so. Thread-safe.
 *
 * @since 0.1
 */
public final class OgpJson {
  private static final DocumentReader<Partnership> PARTNERSHIP =
      new DocumentReader<>("partnership", new ObjectKind(Partnership.class), Partnership.class);

  private static final DocumentReader<Rulebook> RULEBOOK =
      new DocumentReader<>("rulebook", new RulebookKind(), Rulebook.class);
  private static final DocumentReader<Assessment> ASSESSMENT =
      new DocumentReader<>("assessment", new ObjectKind(Assessment.class), Assessment.class);

  private OgpJson() {}

  /**
   * Reads a partnership.
   *
   * @throws OgpJsonException if the document has errors
   */
  public static ReadResult<Partnership> readPartnership(Input input) {
    return PARTNERSHIP.read(input);
  }

  /**
   * Reads a partnership from a file.
   *
   * @throws OgpJsonException if the file cannot be read or the document has errors
   */
  public static ReadResult<Partnership> readPartnership(Path file) {
    return readPartnership(Input.of(file));
  }

  /**
   * Reads a partnership from bytes.
   *
   * @throws OgpJsonException if the document has errors
   */
  public static ReadResult<Partnership> readPartnership(byte[] bytes) {
    return readPartnership(Input.of(bytes));
  }

  /**
   * Reads a partnership from a text.
   *
   * @throws OgpJsonException if the document has errors
   */
  public static ReadResult<Partnership> readPartnership(String text) {
    return readPartnership(Input.of(text));
  }

  /**
   * Reads a partnership from a stream, to its end.
   *
   * @throws OgpJsonException if the stream cannot be read or the document has errors
   */
  public static ReadResult<Partnership> readPartnership(InputStream stream) {
    return readPartnership(Input.of(stream));
  }

  /**
   * Reads a rulebook; whether its rules can be compiled shows later.
   *
   * @throws OgpJsonException if the document has errors
   */
  public static ReadResult<Rulebook> readRulebook(Input input) {
    return RULEBOOK.read(input);
  }

  /**
   * Reads a rulebook from a file.
   *
   * @throws OgpJsonException if the file cannot be read or the document has errors
   */
  public static ReadResult<Rulebook> readRulebook(Path file) {
    return readRulebook(Input.of(file));
  }

  /**
   * Reads a rulebook from a text.
   *
   * @throws OgpJsonException if the document has errors
   */
  public static ReadResult<Rulebook> readRulebook(String text) {
    return readRulebook(Input.of(text));
  }

  /**
   * Reads an assessment.
   *
   * @throws OgpJsonException if the document has errors
   */
  public static ReadResult<Assessment> readAssessment(Input input) {
    return ASSESSMENT.read(input);
  }

  /**
   * Reads an assessment from a file.
   *
   * @throws OgpJsonException if the file cannot be read or the document has errors
   */
  public static ReadResult<Assessment> readAssessment(Path file) {
    return readAssessment(Input.of(file));
  }

  /**
   * Reads an assessment from a text.
   *
   * @throws OgpJsonException if the document has errors
   */
  public static ReadResult<Assessment> readAssessment(String text) {
    return readAssessment(Input.of(text));
  }

  /** Returns a partnership as JSON, two spaces a level, members in their order. */
  public static String write(Partnership partnership) {
    return JsonWriter.pretty(partnership);
  }

  /**
   * Writes a partnership as JSON in UTF-8, with a line break at its end. The stream is flushed and
   * not closed.
   *
   * @throws UncheckedIOException if the stream cannot be written to
   */
  public static void write(Partnership partnership, OutputStream out, JsonLayout layout) {
    JsonWriter.write(partnership, out, layout);
  }

  /**
   * Writes a partnership as JSON, with a line break at its end. The writer is flushed and not
   * closed.
   *
   * @throws UncheckedIOException if the writer cannot be written to
   */
  public static void write(Partnership partnership, Writer out, JsonLayout layout) {
    JsonWriter.write(partnership, out, layout);
  }

  /** Returns a partnership as YAML. */
  public static String writeYaml(Partnership partnership) {
    return YamlWriter.write(JsonWriter.tree(partnership));
  }

  /** Returns a partnership as JSON in canonical form: one text for equal documents. */
  public static String canonical(Partnership partnership) {
    return Canonical.write(JsonWriter.tree(partnership));
  }

  /** Returns the SHA-256 of the canonical form, 64 hexadecimal digits. */
  public static String sha256(Partnership partnership) {
    return Canonical.sha256(JsonWriter.tree(partnership));
  }

  /** Returns a rulebook as JSON. */
  public static String write(Rulebook rulebook) {
    return JsonWriter.pretty(RulebookTree.of(rulebook));
  }

  /** Returns a rulebook as YAML. */
  public static String writeYaml(Rulebook rulebook) {
    return YamlWriter.write(RulebookTree.of(rulebook));
  }

  /** Returns a rulebook as JSON in canonical form. */
  public static String canonical(Rulebook rulebook) {
    return Canonical.write(RulebookTree.of(rulebook));
  }

  /** Returns the SHA-256 of the canonical form, 64 hexadecimal digits. */
  public static String sha256(Rulebook rulebook) {
    return Canonical.sha256(RulebookTree.of(rulebook));
  }

  /** Returns an assessment as JSON. */
  public static String write(Assessment assessment) {
    return JsonWriter.pretty(assessment);
  }

  /**
   * Writes an assessment as JSON in UTF-8, with a line break at its end. The stream is flushed and
   * not closed.
   *
   * @throws UncheckedIOException if the stream cannot be written to
   */
  public static void write(Assessment assessment, OutputStream out, JsonLayout layout) {
    JsonWriter.write(assessment, out, layout);
  }

  /**
   * Writes an assessment as JSON, with a line break at its end. The writer is flushed and not
   * closed.
   *
   * @throws UncheckedIOException if the writer cannot be written to
   */
  public static void write(Assessment assessment, Writer out, JsonLayout layout) {
    JsonWriter.write(assessment, out, layout);
  }

  /** Returns an assessment as YAML. */
  public static String writeYaml(Assessment assessment) {
    return YamlWriter.write(JsonWriter.tree(assessment));
  }

  /** Returns an assessment as JSON in canonical form. */
  public static String canonical(Assessment assessment) {
    return Canonical.write(JsonWriter.tree(assessment));
  }

  /** Returns the SHA-256 of the canonical form, 64 hexadecimal digits. */
  public static String sha256(Assessment assessment) {
    return Canonical.sha256(JsonWriter.tree(assessment));
  }

  /**
   * Returns the rules and definitions of several rulebooks as one JSON array. Each is written as in
   * its rulebook, always with its parameters; besides, it names the id of that rulebook, and says
   * whether it is a rule or a definition.
   */
  public static String catalogue(List<Rulebook> rulebooks) {
    return JsonWriter.pretty(CatalogueTree.of(rulebooks));
  }

  /**
   * Returns the JSON Schema of a format, dialect 2020-12.
   *
   * @param name {@code partnership}, {@code rulebook} or {@code assessment}
   * @throws IllegalArgumentException if there is none with that name
   */
  public static String schema(String name) {
    return Schemas.text(name);
  }
}
