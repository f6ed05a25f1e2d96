package io.github.ogpsdk.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions without which a value cannot be built. Internal to the model. */
public final class Invariants {
  private static final Pattern MONTH_DAY =
      Pattern.compile("--(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

  private static final Pattern VERSION =
      Pattern.compile("([0-9]{1,4})\\.[0-9]{1,4}(\\.[0-9]{1,4})?([-+][0-9A-Za-z.+-]*)?");
  private static final int MAJOR = 0;

  private Invariants() {}

  /**
   * Refuses a document of another format, or of a version that needs a newer library.
   *
   * @throws IllegalArgumentException naming attribute, rule and value
   */
  public static void document(String owner, String wanted, String format, String version) {
    if (!format.equals(wanted)) {
      throw new IllegalArgumentException(
          owner + ": \"format\" must be \"" + wanted + "\": " + format);
    }
    Matcher form = VERSION.matcher(version);
    if (!form.matches() || Integer.parseInt(form.group(1)) > MAJOR) {
      throw new IllegalArgumentException(
          owner
              + ": \"version\" must be "
              + MAJOR
              + ".x, such as \"0.2.0\"; a higher one needs a newer library: "
              + version);
    }
  }

  /**
   * Refuses a period that certainly ends before it starts.
   *
   * @throws IllegalArgumentException naming attribute, rule and values
   */
  public static void ordered(
      String owner,
      String fromName,
      Optional<PartialDate> from,
      String toName,
      Optional<PartialDate> to) {
    if (from.isPresent() && to.isPresent() && from.get().isCertainlyAfter(to.get())) {
      throw new IllegalArgumentException(
          owner
              + ": \""
              + toName
              + "\" must not be before \""
              + fromName
              + "\": "
              + to.get()
              + " < "
              + from.get());
    }
  }

  /**
   * Refuses a negative count.
   *
   * @throws IllegalArgumentException naming attribute, rule and value
   */
  public static void notNegative(String owner, String name, Optional<Integer> value) {
    if (value.isPresent() && value.get() < 0) {
      throw new IllegalArgumentException(
          owner + ": \"" + name + "\" must be 0 or more: " + value.get());
    }
  }

  /**
   * Refuses a day of the year that is not written as {@code --10-01}.
   *
   * @throws IllegalArgumentException naming attribute, rule and value
   */
  public static void monthDay(String owner, String name, Optional<String> value) {
    if (value.isPresent() && !MONTH_DAY.matcher(value.get()).matches()) {
      throw new IllegalArgumentException(
          owner + ": \"" + name + "\" must be a day such as \"--10-01\": " + value.get());
    }
  }
}
