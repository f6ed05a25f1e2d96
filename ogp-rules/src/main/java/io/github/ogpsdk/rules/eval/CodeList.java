package io.github.ogpsdk.rules.eval;

import java.util.List;
import java.util.stream.Stream;

/**
 * The codes that an argument of a measure or the value of a measure can have, such as {@code
 * rolling} and {@code calendar-half}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the codes are, in kebab-case, such as {@code sector}
 * @param codes the codes of this version, in their order
 * @param isOpen whether other codes are kept and reported, as in documents; else they are refused
 * @ogp.source none: SDK decision, docs/adr/0026
 * @since 0.1
 */
public record CodeList(String name, List<String> codes, boolean isOpen) {
  /** Copies the list. */
  public CodeList {
    codes = List.copyOf(codes);
  }

  /** Returns a list that takes other codes, too. */
  public static CodeList open(String name, List<String> codes) {
    return new CodeList(name, codes, true);
  }

  /** Returns a list that takes no other code. */
  public static CodeList closed(String name, String... codes) {
    return new CodeList(name, List.of(codes), false);
  }

  /** Returns whether a code stands in the list. */
  public boolean has(String code) {
    return codes.contains(code);
  }

  /** Returns this list with more codes, such as {@code none}. */
  public CodeList with(String... more) {
    return new CodeList(name, Stream.concat(codes.stream(), Stream.of(more)).toList(), isOpen);
  }
}
