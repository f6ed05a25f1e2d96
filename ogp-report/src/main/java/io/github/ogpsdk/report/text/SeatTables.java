package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Explained;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seat tables that a finding rests on, in a line each: those that somebody states beside those
 * that were counted, so that a reader sees where they differ.
 */
final class SeatTables {
  private static final Pattern TABLE =
      Pattern.compile("/mechanisms/([0-9]{1,6})/compositions/([0-9]{1,6})(?=/|$)");

  private final Names names;
  private final Phrasebook phrases;
  private final Finding finding;

  SeatTables(Names names, Finding finding) {
    this.names = names;
    this.phrases = names.phrases();
    this.finding = finding;
  }

  /** Returns the lines, that of the finding's own table first. */
  List<String> lines() {
    Set<String> found = new TreeSet<>();
    add(finding.subject(), found);
    for (Explained line : names.explainer().why(finding, names.assessed().partnership())) {
      line.facts().stream().map(UsedFact::at).forEach(at -> add(at, found));
    }
    List<String> pointers = new ArrayList<>(found);
    pointers.sort(Comparator.comparing(p -> !p.startsWith(finding.subject())));
    return pointers.stream().flatMap(p -> line(p).stream()).toList();
  }

  private static void add(String at, Set<String> found) {
    Matcher matcher = TABLE.matcher(at);
    if (matcher.lookingAt()) {
      found.add(matcher.group());
    }
  }

  private Optional<String> line(String pointer) {
    Matcher matcher = TABLE.matcher(pointer);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    List<Mechanism> bodies = names.assessed().partnership().mechanisms().items();
    int body = Integer.parseInt(matcher.group(1));
    int at = Integer.parseInt(matcher.group(2));
    if (body >= bodies.size() || at >= bodies.get(body).compositions().items().size()) {
      return Optional.empty();
    }
    return seats(pointer, bodies.get(body).compositions().items().get(at));
  }

  private Optional<String> seats(String pointer, Composition table) {
    if (table.seats().items().isEmpty()) {
      return Optional.empty();
    }
    List<String> groups = table.seats().items().stream().map(this::group).toList();
    String known = names.explainer().basis(table.basis());
    boolean disputed = table.disputed().orElse(false);
    return Optional.of(
        phrases.get(
            disputed ? "national.disputed" : "national.table",
            "table",
            names.explainer().place(pointer, names.assessed().partnership()),
            "basis",
            known,
            "seats",
            String.join(", ", groups)));
  }

  private String group(SeatGroup group) {
    String sector = names.explainer().code(group.sector().code());
    return group
        .count()
        .map(c -> phrases.get("national.seats", "count", c, "sector", sector))
        .orElse(sector);
  }
}
