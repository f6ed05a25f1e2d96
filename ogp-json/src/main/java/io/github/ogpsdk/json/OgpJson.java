package io.github.ogpsdk.json;

import io.github.ogpsdk.model.partnership.Partnership;
import java.io.InputStream;
import java.nio.file.Path;

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

  /** Returns a partnership as JSON, two spaces a level, members in their order. */
  public static String write(Partnership partnership) {
    return JsonWriter.pretty(partnership);
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
}
