package io.github.ogpsdk.model;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads codes of closed and open lists. Internal to the model. */
public final class Codes {
  private static final Pattern OPEN = Pattern.compile("[a-z0-9]+([-:.][a-z0-9]+)*");

  private Codes() {}

  /**
   * Returns the constant of a closed list that has a code.
   *
   * @throws IllegalArgumentException naming the codes allowed, if there is none
   */
  public static <E extends Enum<E>> E find(
      Class<E> list, E[] constants, Function<E, String> codeOf, String code) {
    for (E constant : constants) {
      if (codeOf.apply(constant).equals(code)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "unknown "
            + list.getSimpleName()
            + " \""
            + code
            + "\"; expected one of "
            + Arrays.stream(constants).map(codeOf).collect(Collectors.joining(", ", "[", "]")));
  }

  /** Returns whether a text is written as a code of an open list, such as {@code sub-committee}. */
  public static boolean isWellFormed(String code) {
    return OPEN.matcher(code).matches();
  }

  /**
   * Returns a code of an open list if it is written in kebab-case, such as {@code sub-committee}.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static String open(Class<?> list, String code) {
    if (!isWellFormed(code)) {
      throw new IllegalArgumentException(
          "malformed "
              + list.getSimpleName()
              + " \""
              + code
              + "\"; expected a code such as \"working-group\"");
    }
    return code;
  }
}
