package io.github.ogpsdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a stream that holds one a line (NDJSON, JSON Lines), read as they are asked for,
 * so that a million of them take no more memory than two.
 *
 * <pre>{@code
 * JsonLines lines = JsonLines.of(stream);
 * while (lines.hasNext()) {
 *   Partnership partnership = OgpJson.readPartnership(lines.next().input()).document();
 * }
 * }</pre>
 *
 * <p>A stream whose first line is no whole object is taken as one document. Blank lines between
 * documents are skipped. Not thread-safe; the stream is left open.
 *
 * @since 0.1
 */
public final class JsonLines implements Iterator<JsonLines.Line> {
  private final LineReader reader;
  private final boolean several;
  private @Nullable Line next;
  private @Nullable Line afterNext;
  private boolean broken;

  private JsonLines(InputStream stream) {
    reader = new LineReader(stream);
    next = first();
    several = afterNext != null;
  }

  /** Begins to read a stream. */
  public static JsonLines of(InputStream stream) {
    return new JsonLines(stream);
  }

  /**
   * A document and where it stands.
   *
   * @param number the number of its line, 1 or more
   * @param source gives its text
   */
  public record Line(long number, Supplier<Input> source) {
    /**
     * Returns the text of the document.
     *
     * @throws OgpJsonException if it cannot be read, is too long or is no text
     */
    public Input input() {
      return source.get();
    }
  }

  /** Returns whether the stream began with more than one document. */
  public boolean areSeveral() {
    return several;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Line next() {
    Line found = next;
    if (found == null) {
      throw new NoSuchElementException("the stream has no more documents");
    }
    next = afterNext;
    afterNext = next == null ? null : following();
    return found;
  }

  private Line first() {
    try {
      byte[] line = reader.line();
      if (line == null) {
        return new Line(1, () -> Input.of(new byte[0]));
      }
      if (!WholeObject.is(line)) {
        byte[] all = reader.withTheRest(line);
        return new Line(1, () -> Input.of(all));
      }
      afterNext = following();
      return new Line(1, () -> Input.of(line));
    } catch (IOException e) {
      return broken(1, e);
    }
  }

  private @Nullable Line following() {
    if (broken) {
      return null;
    }
    try {
      for (byte[] line = reader.line(); line != null; line = reader.line()) {
        if (!isBlank(line)) {
          byte[] found = line;
          return new Line(reader.number(), () -> Input.of(found));
        }
      }
      return null;
    } catch (IOException e) {
      return broken(reader.number() + 1, e);
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  /** A stream that cannot be read on ends with an error. */
  private Line broken(long number, IOException cause) {
    broken = true;
    return new Line(
        number,
        () -> {
          throw Input.unreadable("the stream cannot be read", cause);
        });
  }
}
