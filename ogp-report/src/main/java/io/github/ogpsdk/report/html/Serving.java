package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.report.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bodies that surely existed at the time of a cycle whose file does not say which of them
 * served it.
 */
final class Serving {
  private static final Pattern BODIES = Pattern.compile("/cycles/(\\d{1,9})/mechanisms");

  private Serving() {}

  /**
   * Returns a fact that is missing with the bodies that may serve for it, if it asks for bodies.
   */
  static String with(String pointer, String what, Names names) {
    List<String> bodies = at(pointer, names);
    return bodies.isEmpty()
        ? what
        : names.phrases().get("html.serving", "what", what, "bodies", names.phrases().list(bodies));
  }

  private static List<String> at(String pointer, Names names) {
    Matcher place = BODIES.matcher(pointer);
    List<Cycle> cycles = names.assessed().partnership().cycles().items();
    int index = place.matches() ? Integer.parseInt(place.group(1)) : cycles.size();
    return index < cycles.size()
        ? day(cycles.get(index)).map(day -> existing(day, names)).orElse(List.of())
        : List.of();
  }

  /** A day that surely belongs to the cycle. */
  private static Optional<LocalDate> day(Cycle cycle) {
    return Stream.of(
            cycle.plan().flatMap(Plan::submitted),
            cycle.plan().flatMap(Plan::to),
            cycle.notSubmittedAsOf())
        .flatMap(Optional::stream)
        .findFirst()
        .map(PartialDate::earliest);
  }

  private static List<String> existing(LocalDate day, Names names) {
    return names.assessed().partnership().mechanisms().stream()
        .filter(b -> existed(b, day))
        .flatMap(b -> b.name().stream())
        .map(names::in)
        .toList();
  }

  private static boolean existed(Mechanism body, LocalDate day) {
    boolean begun = body.from().filter(f -> !f.latest().isAfter(day)).isPresent();
    boolean mayHaveEnded =
        body.unknown().why("to").isPresent()
            || body.to().filter(t -> t.earliest().isBefore(day)).isPresent();
    return begun && !mayHaveEnded;
  }
}
