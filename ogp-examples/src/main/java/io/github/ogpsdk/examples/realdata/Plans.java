package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the entries call a plan: {@code 2019-2021}, {@code 2024}, or a name such as {@code NAP4}.
 */
final class Plans {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*[-–/]\\s*(\\d{4}))?");

  private Plans() {}

  /**
   * A plan as an entry names it.
   *
   * @param cycle the id of its cycle
   * @param from its first year, where the name gives it
   * @param to its last year, where the name gives it
   */
  record Named(String cycle, Optional<PartialDate> from, Optional<PartialDate> to) {
    /** Returns a plan with these years, where it has no closer dates. */
    Plan in(Plan plan) {
      return plan.withFrom(closer(plan.from(), from)).withTo(closer(plan.to(), to));
    }

    private static Optional<PartialDate> closer(
        Optional<PartialDate> known, Optional<PartialDate> year) {
      return known.isPresent() ? known : year;
    }
  }

  /** Reads a plan's name; of several plans in one text the first is meant. */
  static Named named(String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.find()) {
      return new Named(id(text), Optional.empty(), Optional.empty());
    }
    Optional<PartialDate> from = Optional.of(PartialDate.parse(years.group(1)));
    Optional<PartialDate> to = Optional.ofNullable(years.group(2)).map(PartialDate::parse);
    return new Named(to.map(t -> from.get() + "-" + t).orElse(years.group(1)), from, to);
  }

  /** Reads a plan's name; a cycle of the partnership that has this plan keeps its id. */
  static Named named(Partnership partnership, String text) {
    Named named = named(text);
    return partnership.cycles().stream()
        .filter(c -> c.id().equals(named.cycle()) || isSame(c, named))
        .findFirst()
        .map(c -> new Named(c.id(), named.from(), named.to()))
        .orElse(named);
  }

  private static boolean isSame(Cycle cycle, Named named) {
    Optional<Plan> plan = cycle.plan();
    return named.to().isPresent()
        && year(plan.flatMap(Plan::from)).equals(year(named.from()))
        && year(plan.flatMap(Plan::to)).equals(year(named.to()));
  }

  private static Optional<Integer> year(Optional<PartialDate> date) {
    return date.map(PartialDate::year);
  }

  private static String id(String text) {
    String id = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("plan: \"" + text + "\" names no plan");
    }
    return id;
  }
}
