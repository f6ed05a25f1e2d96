package io.github.ogpsdk.rules.eval;

import io.github.ogpsdk.model.Sector;
import java.time.MonthDay;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The arguments of a measure by name, such as {@code sector: civil-society}. Each is read once, for
 * all subjects that the measure is asked of. Immutable and thread-safe.
 */
public final class Arguments {
  /** No argument. */
  public static final Arguments NONE = new Arguments(Map.of());

  private final Map<String, String> values;

  /** What holds where an argument is left out: the default, or nothing. */
  private final Map<String, Optional<String>> declared;

  private final Map<String, Object> read = new ConcurrentHashMap<>();

  /**
   * Creates arguments.
   *
   * @param values as on the wire
   */
  public Arguments(Map<String, String> values) {
    this(values, Map.of());
  }

  private Arguments(Map<String, String> values, Map<String, Optional<String>> declared) {
    this.values = values;
    this.declared = declared;
  }

  /**
   * Returns the arguments of a measure: those given, and the defaults of those that are left out.
   *
   * @param given as on the wire
   * @param rule the rule that asks; it stands in an argument that is a rule
   */
  public static Arguments of(Measure measure, Map<String, String> given, String rule) {
    Map<String, Optional<String>> declared = new LinkedHashMap<>();
    for (Argument argument : measure.args()) {
      boolean asks = argument.type() == ArgumentType.RULE;
      declared.put(argument.name(), asks ? Optional.of(rule) : argument.otherwise());
    }
    return new Arguments(given, declared);
  }

  /** Returns the arguments by name, as on the wire. */
  public Map<String, String> values() {
    return values;
  }

  /**
   * Returns an argument.
   *
   * @throws IllegalArgumentException if it is not given
   */
  public String text(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("argument \"" + name + "\" is missing"));
  }

  /** Returns an argument if it is given or has a default. */
  public Optional<String> find(String name) {
    String value = values.get(name);
    return value == null ? declared.getOrDefault(name, Optional.empty()) : Optional.of(value);
  }

  /** Returns the rule whose attestations speak; an empty text where no rule asks. */
  public String rule() {
    return find("rule").orElse("");
  }

  /**
   * Returns an argument that is a sector.
   *
   * @throws IllegalArgumentException if it is not given or malformed
   */
  public Sector sector(String name) {
    return (Sector) read(name, Sector::new);
  }

  /**
   * Returns an argument that is a length of time, such as {@code P6M}.
   *
   * @throws IllegalArgumentException if it is not given
   * @throws java.time.format.DateTimeParseException if it is malformed
   */
  public Period period(String name) {
    return (Period) read(name, Period::parse);
  }

  /**
   * Returns an argument that is a regular expression.
   *
   * @throws IllegalArgumentException if it is not given or malformed
   */
  Pattern pattern(String name) {
    return (Pattern) read(name, Pattern::compile);
  }

  /**
   * Returns whether a text fits an argument that is a regular expression.
   *
   * @throws TooMuchWorkException if the expression tries too much before that is sure
   */
  public boolean matches(String name, String text) {
    try {
      return pattern(name).matcher(new Bounded(text)).matches();
    } catch (StackOverflowError e) {
      throw new TooMuchWorkException();
    }
  }

  /** A text that is read so often and no more: what a regular expression tries has no bound. */
  private static final class Bounded implements CharSequence {
    private static final long MOST = 1_000_000;

    private final CharSequence text;
    private long read;

    Bounded(CharSequence text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      read++;
      if (read > MOST) {
        throw new TooMuchWorkException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  /**
   * Returns an argument that is a day of every year, such as {@code 06-30}.
   *
   * @throws IllegalArgumentException if it is not given
   * @throws java.time.format.DateTimeParseException if it is malformed
   */
  public MonthDay monthDay(String name) {
    return (MonthDay) read(name, Arguments::dayOfYear);
  }

  /**
   * Reads a day of every year, such as {@code 06-30} or {@code --06-30}.
   *
   * @throws java.time.format.DateTimeParseException if it is malformed
   */
  public static MonthDay dayOfYear(String text) {
    return MonthDay.parse(text.startsWith("--") ? text : "--" + text);
  }

  private Object read(String name, Function<String, Object> reading) {
    Object known = read.get(name);
    return known == null ? read.computeIfAbsent(name, n -> reading.apply(text(n))) : known;
  }
}
