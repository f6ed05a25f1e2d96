package io.github.ogpsdk.rules;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value as far as the facts bound it, such as "between 2 and 4 meetings".
 *
 * <p>A measure never says that it does not know: it gives the widest value that the facts allow,
 * and a comparison of bounds tells by itself whether it holds, fails or stays open.
 */
public sealed interface Bounds {

  /**
   * A whole number, such as 2 to 4.
   *
   * @param least the least it can be, 0 or more
   * @param most the most it can be, {@link #UNBOUNDED} where nothing bounds it
   */
  record Whole(long least, long most) implements Bounds {
    /** No upper bound. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /** Any number. */
    public static final Whole ANY = new Whole(0, UNBOUNDED);

    private static final List<Whole> SMALL =
        IntStream.range(0, 32).mapToObj(n -> new Whole(n, n)).toList();

    /** Returns a number that is known. */
    public static Whole of(long value) {
      boolean small = 0 <= value && value < SMALL.size();
      return small ? SMALL.get((int) value) : new Whole(value, value);
    }

    /** Returns the sum, end by end. */
    public Whole plus(Whole other) {
      return new Whole(least + other.least, add(most, other.most));
    }

    /** Returns whether the number is known. */
    public boolean isExact() {
      return least == most;
    }

    private static long add(long a, long b) {
      return a == UNBOUNDED || b == UNBOUNDED ? UNBOUNDED : a + b;
    }
  }

  /**
   * A share, such as 1/3 to 1/2.
   *
   * @param least the least it can be
   * @param most the most it can be
   */
  record Ratio(Fraction least, Fraction most) implements Bounds {
    /** Any share from 0 to 1. */
    public static final Ratio ANY = new Ratio(new Fraction(0, 1), new Fraction(1, 1));
  }

  /**
   * A day, such as some day of February 2020.
   *
   * @param earliest the first day it can be
   * @param latest the last day it can be
   */
  record Day(LocalDate earliest, LocalDate latest) implements Bounds {
    /** The first day that the format can name. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last day that the format can name. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Any day. */
    public static final Day ANY = new Day(FIRST, LAST);

    /** Returns a day that is known. */
    public static Day of(LocalDate day) {
      return new Day(day, day);
    }

    /** Returns the days that a partial date can stand for. */
    public static Day of(PartialDate date) {
      return new Day(date.earliest(), date.latest());
    }

    /** Returns the days that a date can stand for, any day where it is not known. */
    public static Day of(Optional<PartialDate> date) {
      return date.isPresent() ? of(date.get()) : ANY;
    }

    /** Returns whether the day is known. */
    public boolean isExact() {
      return earliest.equals(latest);
    }

    /** Compares both ends; written out, docs/adr/0021. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Day that
          && that.earliest.equals(earliest)
          && that.latest.equals(latest);
    }

    @Override
    public int hashCode() {
      return 31 * earliest.hashCode() + latest.hashCode();
    }

    /**
     * Returns the day that much later; an end that nothing bounds stays open, and any day where no
     * calendar can add so much.
     */
    public Day plus(Period time) {
      try {
        return new Day(
            earliest.equals(FIRST) ? FIRST : earliest.plus(time),
            latest.equals(LAST) ? LAST : latest.plus(time));
      } catch (DateTimeException | ArithmeticException e) {
        return ANY;
      }
    }

    /** Returns this day, but not after another. */
    public Day cutAt(LocalDate last) {
      return new Day(
          earliest.isAfter(last) ? last : earliest, latest.isAfter(last) ? last : latest);
    }
  }

  /**
   * The time from one day to another.
   *
   * @param from where it starts
   * @param to where it ends
   */
  record Lapse(Day from, Day to) implements Bounds {}

  /**
   * The times between neighboring days, each judged by itself.
   *
   * @param atWorst the longest that they can be
   * @param atBest the shortest that they can be if no further day is added
   * @param certain times during which certainly nothing happened
   * @param complete whether no further day can be added
   */
  record Lapses(List<Gap> atWorst, List<Gap> atBest, List<Gap> certain, boolean complete)
      implements Bounds {
    /** Copies the lists. */
    public Lapses {
      atWorst = List.copyOf(atWorst);
      atBest = List.copyOf(atBest);
      certain = List.copyOf(certain);
    }

    /** Returns these times and those of another part of the same time. */
    public Lapses and(Lapses other) {
      return new Lapses(
          both(atWorst, other.atWorst),
          both(atBest, other.atBest),
          both(certain, other.certain),
          complete && other.complete);
    }

    private static List<Gap> both(List<Gap> some, List<Gap> others) {
      return Stream.concat(some.stream(), others.stream()).toList();
    }
  }

  /**
   * The time between two known days.
   *
   * @param from the first day
   * @param to the last day
   */
  record Gap(LocalDate from, LocalDate to) {
    /** Returns its length in days. */
    public long days() {
      return to.toEpochDay() - from.toEpochDay();
    }
  }

  /**
   * A length of time that a text sets, such as three months; it is what times are compared with.
   *
   * @param period the length, where it is known
   * @param known whether it is known that nothing else is set; with no length: that none is set
   */
  record Length(Optional<Period> period, boolean known) implements Bounds {
    /** Any length, or none. */
    public static final Length ANY = new Length(Optional.empty(), false);

    /** It is known that no length is set. */
    public static final Length NONE = new Length(Optional.empty(), true);

    /** Returns a length that is known. */
    public static Length of(Period period) {
      return new Length(Optional.of(period), true);
    }
  }

  /**
   * A code, such as one of {@code chair} and {@code co-chair}.
   *
   * @param possible the codes it can be
   * @param any whether it can be any other code too
   */
  record Code(Set<String> possible, boolean any) implements Bounds {
    /** Any code. */
    public static final Code ANY = new Code(Set.of(), true);

    /** Copies the set. */
    public Code {
      possible = Set.copyOf(possible);
    }

    /** Returns a code that is known. */
    public static Code of(String code) {
      return new Code(Set.of(code), false);
    }

    /** Returns a code that is this one or another. */
    public Code or(Code other) {
      return new Code(
          Stream.concat(possible.stream(), other.possible.stream()).collect(Collectors.toSet()),
          any || other.any);
    }

    /** Compares what is possible; written out, docs/adr/0021. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Code that && that.any == any && that.possible.equals(possible);
    }

    @Override
    public int hashCode() {
      return possible.hashCode();
    }
  }

  /**
   * Something recorded as true or false.
   *
   * @param outcomes a set of {@link Outcomes}
   */
  record Flag(int outcomes) implements Bounds {
    private static final List<Flag> ALL =
        IntStream.rangeClosed(0, Outcomes.OPEN | Outcomes.NONE).mapToObj(Flag::new).toList();

    /** Returns the flag of a set of outcomes. */
    public static Flag of(int outcomes) {
      return ALL.get(outcomes);
    }
  }
}
