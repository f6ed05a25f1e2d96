package io.github.ogpsdk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

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
 * <p>A line that cannot be read costs no other: it is given as it is, also the first. A stream of
 * which none of the first 1,000 lines is a whole object is one document. Blank lines between
 * documents are skipped. A line that has no end, or blank lines without end, end the stream: the
 * last {@link Line} then says that it is too large. Not thread-safe; the stream is left open.
 *
 * @since 0.1
 */
public final class JsonLines implements Iterator<JsonLines.Line> {
  private final LineReader reader;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private final boolean several;
  private boolean ended;

  private JsonLines(InputStream stream) {
    reader = new LineReader(stream);
    begin();
    readAhead(2);
    several = ahead.size() > 1;
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
    return !ahead.isEmpty();
  }

  @Override
  public Line next() {
    Line found = ahead.poll();
    if (found == null) {
      throw new NoSuchElementException("the stream has no more documents");
    }
    readAhead(1);
    return found;
  }

  /** Reads until it is known whether each line is a document. */
  private void begin() {
    FirstLines first = new FirstLines();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    boolean tooLarge = false;
    try {
      for (int i = 0; i < Limits.FIRST_LINES && all.size() < LineReader.LONGEST; i++) {
        byte[] line = reader.line();
        if (line == null) {
          break;
        }
        add(line);
        if (first.take(line)) {
          return;
        }
        tooLarge |= line.length == LineReader.LONGEST;
        all.write(line, 0, tooLarge ? 0 : Math.min(line.length, LineReader.LONGEST - all.size()));
      }
      reader.rest(all);
      byte[] text = all.toByteArray();
      end(tooLarge ? tooLarge(1) : new Line(1, () -> Input.of(text)));
    } catch (IOException e) {
      end(unreadable(1, e));
    }
  }

  /** Takes the whole stream as one document. */
  private void end(Line whole) {
    ahead.clear();
    ahead.add(whole);
    ended = true;
  }

  private void add(byte[] line) {
    if (line.length == LineReader.LONGEST) {
      ahead.add(tooLarge(reader.number()));
    } else if (!LineScan.of(line).isBlank()) {
      ahead.add(new Line(reader.number(), () -> Input.of(line)));
    }
  }

  /** Reads on until that many documents are there, or the stream ends. */
  private void readAhead(int count) {
    try {
      for (long blanks = 0; ahead.size() < count && !ended; ) {
        byte[] line = reader.line();
        if (line == null) {
          ended = true;
        } else if (blanks > Limits.DOCUMENT) {
          ahead.add(tooLarge(reader.number()));
          ended = true;
        } else {
          blanks += line.length;
          add(line);
        }
      }
    } catch (IOException e) {
      ahead.add(unreadable(reader.number() + 1, e));
      ended = true;
    }
  }

  private static Line tooLarge(long number) {
    return new Line(
        number,
        () -> {
          throw Input.tooLarge();
        });
  }

  /** A stream that cannot be read on ends with an error. */
  private static Line unreadable(long number, IOException cause) {
    return new Line(
        number,
        () -> {
          throw Input.unreadable("the stream cannot be read", cause);
        });
  }
}
