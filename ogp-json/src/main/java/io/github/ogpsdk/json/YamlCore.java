package io.github.ogpsdk.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** The core schema of YAML 1.2: what an unquoted word stands for. */
final class YamlCore {
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,9})?");

  private YamlCore() {}

  /** Returns the value of an unquoted word; {@code NO} and {@code .nan} are texts. */
  static Tree resolve(String word) {
    return switch (word) {
      case "", "~", "null", "Null", "NULL" -> Tree.Nothing.NULL;
      case "true", "True", "TRUE" -> new Tree.Flag(true);
      case "false", "False", "FALSE" -> new Tree.Flag(false);
      default -> canStartNumber(word.charAt(0)) ? number(word) : new Tree.Words(word);
    };
  }

  private static boolean canStartNumber(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
  }

  private static Tree number(String word) {
    if (word.length() > Limits.NUMBER) {
      return new Tree.Words(word);
    }
    if (INTEGER.matcher(word).matches()) {
      return Tree.Numeral.integer(word, new BigInteger(word));
    }
    if (OCTAL.matcher(word).matches()) {
      return Tree.Numeral.integer(word, new BigInteger(word.substring(2), 8));
    }
    if (HEXADECIMAL.matcher(word).matches()) {
      return Tree.Numeral.integer(word, new BigInteger(word.substring(2), 16));
    }
    if (DECIMAL.matcher(word).matches()) {
      return decimal(word);
    }
    return new Tree.Words(word);
  }

  /** A number whose exponent no computer holds stays the word that it is. */
  private static Tree decimal(String word) {
    try {
      return Tree.Numeral.decimal(word, new BigDecimal(word));
    } catch (NumberFormatException e) {
      return new Tree.Words(word);
    }
  }
}
