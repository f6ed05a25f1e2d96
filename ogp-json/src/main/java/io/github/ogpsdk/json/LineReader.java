package io.github.ogpsdk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines, each with its line break; of one too long it keeps the start.
 */
final class LineReader {
  /** One byte more than a document may have, so that a reader sees that it is too long. */
  private static final int LONGEST = Limits.DOCUMENT + 1;

  private final InputStream stream;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private long number;

  LineReader(InputStream stream) {
    this.stream = stream;
  }

  /** Returns the number of the line last read, 0 before the first. */
  long number() {
    return number;
  }

  /** Returns the next line; nothing at the end. */
  byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      boolean ends = end < to;
      int next = ends ? end + 1 : end;
      keep(line, next);
      if (ends) {
        break;
      }
    }
    if (line.size() == 0) {
      return null;
    }
    number++;
    return line.toByteArray();
  }

  /** Returns a line and everything after it. */
  byte[] withTheRest(byte[] line) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(line);
    while (fill()) {
      keep(all, to);
    }
    return all.toByteArray();
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
