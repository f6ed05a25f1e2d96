package io.github.ogpsdk.json;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people probably meant by values that have the form of another notation, such as 50%. */
final class Meant {
  private static final Set<String> YES =
      Set.of("yes", "y", "on", "true", "si", "oui", "vrai", "verdadero", "1");
  private static final Set<String> NO =
      Set.of("no", "n", "off", "false", "non", "faux", "falso", "0");

  private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?) ?%?");
  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:[ ,'\u00a0\u202f][0-9]{3}){1,4}");
  private static final Pattern PART = Pattern.compile("([0-9]{1,4}) ?[/:] ?([1-9][0-9]{0,3})");
  private static final Pattern LENGTH =
      Pattern.compile(
          "([0-9]{1,4})[ -]?(?:(d|days?|jours?|dias?)|(w|weeks?|semaines?|semanas?)"
              + "|(m|months?|mois|mes|meses)|(y|years?|ans?|annees?|anos?))");
  private static final String[] UNITS = {"D", "W", "M", "Y"};

  private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern STAMP = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})");
  private static final Pattern MONTH_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");

  /** Characters of a text that is looked at. */
  private static final int LONGEST = 60;

  private static final String QUOTES = "[\"'“”„«»‘’]";

  /** Read when a code is not in its list for the first time. */
  private static final class Held {
    static final Properties CODES = new Properties();

    static {
      try (InputStream stream = Meant.class.getResourceAsStream("meant.properties")) {
        CODES.load(Objects.requireNonNull(stream));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Meant() {}

  /** Returns {@code true} or {@code false} for words such as {@code yes}. */
  static @Nullable String truth(String text) {
    String plain = plain(text);
    return YES.contains(plain) ? "true" : NO.contains(plain) ? "false" : null;
  }

  /** Returns the number in texts such as {@code 50%} or {@code "1,200"}. */
  static @Nullable String number(String text) {
    String bare = bare(text);
    if (GROUPED.matcher(bare).matches()) {
      return bare.replaceAll("[^0-9]", "");
    }
    Matcher number = NUMBER.matcher(bare);
    return number.matches() ? number.group(1) : null;
  }

  /** Returns a share such as {@code 1/2} for {@code 50%}, {@code 0.5} or {@code 1 : 2}. */
  static @Nullable String fraction(String text) {
    String bare = bare(text);
    Matcher part = PART.matcher(bare);
    if (part.matches()) {
      return part.group(1) + "/" + part.group(2);
    }
    Matcher number = NUMBER.matcher(bare);
    if (!number.matches() || bare.startsWith("-")) {
      return null;
    }
    BigDecimal share = new BigDecimal(number.group(1)).stripTrailingZeros();
    int scale = Math.max(0, share.scale()) + (bare.endsWith("%") ? 2 : 0);
    if (scale > 6 || share.precision() > 6) {
      return null;
    }
    long below = (long) Math.pow(10, scale);
    long above = share.movePointRight(Math.max(0, share.scale())).longValueExact();
    long common = Math.max(1, commonFactor(above, below));
    return new Fraction(above / common, below / common).toString();
  }

  private static long commonFactor(long a, long b) {
    return b == 0 ? a : commonFactor(b, a % b);
  }

  /** Returns a duration such as {@code P3M} for {@code 3 months} or {@code 3M}. */
  static @Nullable String duration(String text) {
    String bare = plain(text);
    if (bare.matches("p[0-9]+[ymwd]")) {
      return bare.toUpperCase(Locale.ROOT);
    }
    Matcher length = LENGTH.matcher(bare);
    if (!length.matches()) {
      return null;
    }
    for (int i = 0; i < UNITS.length; i++) {
      if (length.group(i + 2) != null) {
        return "P" + Integer.parseInt(length.group(1)) + UNITS[i];
      }
    }
    return null;
  }

  /** Returns the days that a text may mean: two where day and month can change places. */
  static Set<String> dates(String text) {
    String bare = bare(text);
    Set<String> days = new LinkedHashSet<>();
    Matcher stamp = STAMP.matcher(bare);
    Matcher first = YEAR_FIRST.matcher(bare);
    Matcher compact = COMPACT.matcher(bare);
    Matcher last = YEAR_LAST.matcher(bare);
    Matcher month = MONTH.matcher(bare);
    Matcher monthLast = MONTH_LAST.matcher(bare);
    if (isDate(bare)) {
      days.add(bare);
    } else if (stamp.matches() && isDate(stamp.group(1))) {
      days.add(stamp.group(1));
    } else if (first.matches()) {
      day(first.group(1), first.group(2), first.group(3), days);
    } else if (compact.matches()) {
      day(compact.group(1), compact.group(2), compact.group(3), days);
    } else if (last.matches()) {
      day(last.group(3), last.group(2), last.group(1), days);
      day(last.group(3), last.group(1), last.group(2), days);
    } else if (month.matches()) {
      month(month.group(1), month.group(2), days);
    } else if (monthLast.matches()) {
      month(monthLast.group(2), monthLast.group(1), days);
    } else if (bare.length() <= LONGEST) {
      NamedDates.of(bare).stream().filter(Meant::isDate).forEach(days::add);
    }
    return days;
  }

  private static boolean isDate(String text) {
    try {
      PartialDate.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void month(String year, String month, Set<String> days) {
    String written = "%s-%02d".formatted(year, Integer.parseInt(month));
    if (isDate(written)) {
      days.add(written);
    }
  }

  private static void day(String year, String month, String day, Set<String> days) {
    try {
      LocalDate found =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      days.add(found.toString());
    } catch (DateTimeException e) {
      // no such day: not what was meant
    }
  }

  /** Returns the id that a name comes nearest to, such as {@code foro} for {@code “Foro”}. */
  static @Nullable String id(String text) {
    String id = plain(text).replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|-+$", "");
    return id.isEmpty() || id.length() > Limits.WORD ? null : id;
  }

  /** Returns the code of a list, such as {@code sector}, for what it is called elsewhere. */
  static @Nullable String code(String list, String text) {
    return Held.CODES.getProperty((list + "." + plain(text)).replaceAll("[ _]+", "-"));
  }

  /** Returns a text without quotation marks around it, as a word processor makes them. */
  static String bare(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    return text.strip().replaceAll("^" + QUOTES + "+|" + QUOTES + "+$", "").strip();
  }

  private static String plain(String text) {
    return Normalizer.normalize(bare(text), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
