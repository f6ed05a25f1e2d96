package io.github.ogpsdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a document and how it is written down.
 *
 * <p>Bytes are UTF-8, UTF-16, or either or UTF-32 with a byte order mark. Where nobody says so,
 * text that starts with a brace or bracket is JSON and other text YAML; a file's name ending in
 * {@code .json}, {@code .yaml} or {@code .yml} says so. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Input {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final Syntax syntax;
  private final boolean sound;

  private Input(String text, Syntax syntax, boolean sound) {
    this.text = text;
    this.syntax = syntax;
    this.sound = sound;
  }

  /**
   * Takes a text.
   *
   * @throws OgpJsonException if it is too long
   */
  public static Input of(String text) {
    return of(text, !Surrogates.areLone(text));
  }

  private static Input of(String text, boolean sound) {
    String plain = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    if (plain.length() > Limits.DOCUMENT) {
      throw tooLarge();
    }
    return new Input(plain, guess(plain), sound);
  }

  /**
   * Takes bytes.
   *
   * @throws OgpJsonException if there are too many or they are no text
   */
  public static Input of(byte[] bytes) {
    if (bytes.length > Limits.DOCUMENT) {
      throw tooLarge();
    }
    Optional<OgpJsonException> foreign = Foreign.binary(bytes);
    if (foreign.isPresent()) {
      throw foreign.get();
    }
    return of(decode(bytes), true);
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @throws OgpJsonException if it cannot be read, is too long or holds no text
   */
  public static Input of(InputStream stream) {
    try {
      return of(stream.readNBytes(Limits.DOCUMENT + 1));
    } catch (IOException e) {
      throw unreadable("the stream cannot be read", e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws OgpJsonException if it cannot be read, is too long or holds no text
   */
  public static Input of(Path file) {
    Input input;
    try (InputStream stream = Files.newInputStream(file)) {
      input = of(stream.readNBytes(Limits.DOCUMENT + 1));
    } catch (IOException e) {
      throw unreadable(file + " cannot be read", e);
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return input.as(Syntax.JSON);
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? input.as(Syntax.YAML) : input;
  }

  /** Returns this text, to be read as JSON or as YAML whatever it looks like. */
  public Input as(Syntax wanted) {
    return wanted == syntax ? this : new Input(text, wanted, sound);
  }

  /** Returns the text, without a byte order mark. */
  public String text() {
    return text;
  }

  /** Whether no half of a surrogate pair stands in the text, other than escaped. */
  boolean isSound() {
    return sound;
  }

  /** Returns how it is written down. */
  public Syntax syntax() {
    return syntax;
  }

  private static Syntax guess(String text) {
    String start = text.substring(0, Math.min(text.length(), 1024)).stripLeading();
    return start.startsWith("{") || start.startsWith("[") ? Syntax.JSON : Syntax.YAML;
  }

  private static String decode(byte[] bytes) {
    Charset charset = charset(bytes);
    if (charset.equals(StandardCharsets.UTF_8)) {
      String quick = new String(bytes, charset);
      if (quick.indexOf(REPLACEMENT) < 0) {
        return quick;
      }
    }
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      throw badEncoding(bytes, charset, e);
    }
  }

  private static Charset charset(byte[] b) {
    int first = b.length < 2 ? 0 : (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
    int second = b.length < 4 ? -1 : (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
    if (first == 0xFEFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (first == 0xFFFE) {
      return second == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
    }
    if (first == 0 && second == 0xFEFF) {
      return Charset.forName("UTF-32BE");
    }
    return unmarked(b);
  }

  /** A text begins with two characters of ASCII; a zero byte beside the first tells UTF-16. */
  private static Charset unmarked(byte[] b) {
    if (b.length >= 4 && b[0] == 0 && b[1] > 0 && b[2] == 0 && b[3] > 0) {
      return StandardCharsets.UTF_16BE;
    }
    return b.length >= 4 && b[0] > 0 && b[1] == 0 && b[2] > 0 && b[3] == 0
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  private static OgpJsonException badEncoding(
      byte[] bytes, Charset charset, CharacterCodingException cause) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult end = charset.newDecoder().decode(in, out, true);
    out.flip();
    int skip = out.length() > 0 && out.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    Position position = Position.ofOffset(out.subSequence(skip, out.length()), out.length() - skip);
    String message =
        "byte "
            + (in.position() + 1)
            + (end.isError() ? " is no " : " ends inside ")
            + charset.name();
    return new OgpJsonException(
        List.of(Problem.of(ProblemCode.BAD_ENCODING, message, "text in UTF-8", position)), cause);
  }

  static OgpJsonException tooLarge() {
    return new OgpJsonException(
        List.of(
            Problem.of(
                ProblemCode.LIMIT,
                "the document is too large",
                "at most " + Limits.DOCUMENT + " bytes",
                Position.START)));
  }

  static OgpJsonException unreadable(String message, IOException cause) {
    return new OgpJsonException(
        List.of(Problem.of(ProblemCode.UNREADABLE, message, "", Position.START)), cause);
  }
}
