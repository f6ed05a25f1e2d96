package io.github.ogpsdk.cli.out;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream of text in UTF-8 that remembers why it could not be written; a {@link PrintStream} alone
 * forgets it. After a failure nothing more is written.
 */
public final class Output extends PrintStream {
  private static final int BUFFER = 1 << 16;

  /** The bits of a mode that say what a file is, and those of a pipe and of a socket. */
  private static final int KIND = 0xF000;

  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private final Target target;
  private final boolean isPipe;

  private Output(Target target, boolean isPipe) {
    super(new BufferedOutputStream(target, BUFFER), false, StandardCharsets.UTF_8);
    this.target = target;
    this.isPipe = isPipe;
  }

  /**
   * Opens a stream of text to a stream of bytes.
   *
   * @param isPipe whether somebody reads from it who may go
   */
  public static Output to(OutputStream stream, boolean isPipe) {
    return new Output(new Target(stream), isPipe);
  }

  /** Opens standard output. */
  public static Output standard() {
    return to(new FileOutputStream(FileDescriptor.out), isPipe("/dev/fd/1"));
  }

  private static boolean isPipe(String descriptor) {
    try {
      int kind = (Integer) Files.getAttribute(Path.of(descriptor), "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | RuntimeException e) {
      // Another system than those of Unix: what it says of a failure must do.
      return false;
    }
  }

  /**
   * Returns whether nothing more can be written because whoever read has gone, as {@code head}
   * does, which is no mistake. To a pipe nothing else fails; what the system says of it depends on
   * its language.
   */
  public boolean isAbandoned() {
    return failure().filter(e -> isPipe || isOfPipe(e)).isPresent();
  }

  private static boolean isOfPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Writes what is left, and returns why something could not be written. */
  public Optional<IOException> failure() {
    flush();
    return target.failure;
  }

  /** The bytes, as far as they can be written. */
  private static final class Target extends OutputStream {
    private final OutputStream stream;
    private Optional<IOException> failure = Optional.empty();

    Target(OutputStream stream) {
      this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      attempt(() -> stream.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
      attempt(stream::flush);
    }

    /** Also after a failure, so that nothing stays open. */
    @Override
    public void close() {
      try {
        stream.close();
      } catch (IOException e) {
        failure = failure.or(() -> Optional.of(e));
      }
    }

    private void attempt(Writing writing) throws IOException {
      if (failure.isPresent()) {
        throw failure.get();
      }
      try {
        writing.write();
      } catch (IOException e) {
        failure = Optional.of(e);
        throw e;
      }
    }
  }

  /** Something that can fail. */
  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }
}
