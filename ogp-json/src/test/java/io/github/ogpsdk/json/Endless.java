package io.github.ogpsdk.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream that repeats a text and never ends. */
final class Endless extends InputStream {
  private final byte[] start;
  private final byte[] repeated;
  private int at;
  private int in;

  Endless(String start, String repeated) {
    this.start = start.getBytes(StandardCharsets.UTF_8);
    this.repeated = repeated.repeat(10_000).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    boolean begins = at < start.length;
    byte[] bytes = begins ? start : repeated;
    int first = begins ? at : in % repeated.length;
    int count = Math.min(length, bytes.length - first);
    System.arraycopy(bytes, first, to, from, count);
    at += begins ? count : 0;
    in = begins ? 0 : first + count;
    return count;
  }
}
