package io.github.ogpsdk.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The canonical form of a document after RFC 8785: members sorted by UTF-16 code units, no
 * insignificant space, one way to write a text and a number.
 *
 * <p>Unlike RFC 8785 a number keeps all its digits: {@code 12.50} becomes {@code 12.5} and is never
 * rounded to a double. Numbers that a double holds exactly are written as there.
 */
final class Canonical {
  private static final int LARGEST_PLAIN = 21;
  private static final int SMALLEST_PLAIN = -6;

  private final StringBuilder out = new StringBuilder();

  private Canonical() {}

  /** Returns the canonical form. */
  static String write(Tree tree) {
    Canonical canonical = new Canonical();
    canonical.value(tree);
    return canonical.out.toString();
  }

  /** Returns the SHA-256 of the canonical form in UTF-8, 64 hexadecimal digits. */
  static String sha256(Tree tree) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(write(tree).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void value(Tree tree) {
    if (tree instanceof Tree.Members members) {
      object(members);
    } else if (tree instanceof Tree.Items items) {
      out.append('[');
      for (int i = 0; i < items.items().size(); i++) {
        out.append(i == 0 ? "" : ",");
        value(items.items().get(i));
      }
      out.append(']');
    } else if (tree instanceof Tree.Words words) {
      text(words.text());
    } else if (tree instanceof Tree.Numeral numeral) {
      out.append(number(numeral.decimal()));
    } else {
      out.append(tree.kind());
    }
  }

  private void object(Tree.Members members) {
    List<String> names = members.names();
    Integer[] order = new Integer[names.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing(names::get));
    out.append('{');
    String comma = "";
    for (int i : order) {
      out.append(comma);
      text(names.get(i));
      out.append(':');
      value(members.values().get(i));
      comma = ",";
    }
    out.append('}');
  }

  private void text(String text) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, plain, i);
        plain = i + 1;
        escape(c);
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
    }
  }

  /** Returns a number as ECMAScript writes it, with all its digits. */
  static String number(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    BigDecimal shortest = value.stripTrailingZeros();
    String digits = shortest.unscaledValue().abs().toString();
    long point = (long) digits.length() - shortest.scale();
    String sign = value.signum() < 0 ? "-" : "";
    if (point > LARGEST_PLAIN || point <= SMALLEST_PLAIN) {
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      long exponent = point - 1;
      return sign + digits.charAt(0) + fraction + "e" + (exponent > 0 ? "+" : "") + exponent;
    }
    if (point >= digits.length()) {
      return sign + digits + "0".repeat((int) point - digits.length());
    }
    return point > 0
        ? sign + digits.substring(0, (int) point) + "." + digits.substring((int) point)
        : sign + "0." + "0".repeat((int) -point) + digits;
  }
}
