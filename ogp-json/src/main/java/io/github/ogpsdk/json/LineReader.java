package io.github.ogpsdk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines, each with its line break. Of a line that is too long it keeps
 * the start and passes over the rest, up to a bound: a stream that goes on beyond is given up.
 */
final class LineReader {
  /** One byte more than a document may have, so that a reader sees that it is too long. */
  static final int LONGEST = Limits.DOCUMENT + 1;

  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long number;
  private boolean givenUp;

  LineReader(InputStream stream) {
    this.stream = stream;
  }

  /** Returns the number of the line last read, 0 before the first. */
  long number() {
    return number;
  }

  /** Returns whether the stream was given up, so that it has no more lines. */
  boolean isGivenUp() {
    return givenUp;
  }

  /** Returns the next line; nothing at the end. */
  byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    while (!givenUp && fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      boolean ends = end < to;
      int next = ends ? end + 1 : end;
      length += next - from;
      keep(line, next);
      if (ends) {
        break;
      }
      givenUp = length > Limits.PASSED_OVER;
    }
    if (length == 0) {
      return null;
    }
    number++;
    return line.toByteArray();
  }

  /** Adds everything that is left, up to what a document may have. */
  void rest(ByteArrayOutputStream all) throws IOException {
    while (!givenUp && all.size() < LONGEST && fill()) {
      keep(all, to);
    }
  }

  private void keep(ByteArrayOutputStream bytes, int end) {
    bytes.write(buffer, from, Math.min(end - from, LONGEST - bytes.size()));
    from = end;
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, stream.read(buffer));
    }
    return from < to;
  }
}
