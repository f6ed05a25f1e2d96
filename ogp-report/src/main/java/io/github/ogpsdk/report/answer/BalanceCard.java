package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.SectorTree;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.SeatGroup;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.report.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether government and those outside it have equally many seats in a body. */
final class BalanceCard {
  private final Names names;
  private final AnswerWords words;
  private final SectorTree sectors;
  private final LocalDate day;

  BalanceCard(Names names, AnswerWords words, LocalDate day) {
    this.names = names;
    this.words = words;
    this.day = day;
    this.sectors = SectorTree.of(names.assessed().partnership().sectorPlaces());
  }

  /**
   * Returns the card.
   *
   * @param body the current body; absent where none is recorded
   */
  Card of(Optional<Mechanism> body) {
    if (body.isEmpty()) {
      return words.card("balance", Tone.OPEN, "none", List.of());
    }
    Optional<Composition> table =
        CurrentBody.newestTable(body.get(), day).map(body.get().compositions().items()::get);
    return table
        .map(t -> counted(body.get(), t))
        .orElseGet(
            () ->
                words.card(
                    "balance",
                    Tone.OPEN,
                    "unknown",
                    List.of(words.get("balance.no-table", "body", words.body(body.get())))));
  }

  private Card counted(Mechanism body, Composition table) {
    Map<Side, Integer> sides = new LinkedHashMap<>();
    boolean exact = table.seats().isComplete() && !table.seats().items().isEmpty();
    for (SeatGroup group : balanced(table)) {
      exact &= group.count().isPresent();
      sides.merge(side(group.sector()), group.count().orElse(0), Integer::sum);
    }
    int inside = sides.getOrDefault(Side.GOVERNMENT, 0);
    int outside = sides.getOrDefault(Side.OUTSIDE, 0);
    boolean open = !exact || sides.containsKey(Side.OTHER) || inside + outside == 0;
    List<String> lines = new ArrayList<>();
    lines.add(words.get("balance.table", "body", words.body(body), "seats", seats(table)));
    lines.add(words.sentence(basis(table)));
    if (table.disputed().orElse(false)) {
      lines.add(words.get("balance.disputed"));
    }
    table.note().ifPresent(n -> lines.add(words.get("note", "note", names.in(n))));
    if (open) {
      return words.card("balance", Tone.OPEN, "unknown", lines);
    }
    String key = inside == outside ? "equal" : "unequal";
    Tone tone = table.disputed().orElse(false) ? Tone.OPEN : tone(inside, outside);
    return new Card(
        words.get("balance.question"),
        tone,
        words.get("balance." + key, "government", inside, "outside", outside),
        lines);
  }

  /** Returns the groups that count in the balance: not observers. */
  private static List<SeatGroup> balanced(Composition table) {
    return table.seats().stream()
        .filter(g -> g.inBalance().orElse(true))
        .filter(g -> g.role().filter(SeatRole.OBSERVER::equals).isEmpty())
        .toList();
  }

  private static Tone tone(int inside, int outside) {
    return inside == outside ? Tone.GOOD : Tone.BAD;
  }

  private enum Side {
    GOVERNMENT,
    OUTSIDE,
    OTHER
  }

  private Side side(Sector sector) {
    if (sectors.isWithin(sector, Sector.GOVERNMENT)) {
      return Side.GOVERNMENT;
    }
    return sectors.isWithin(sector, Sector.NON_GOVERNMENT) ? Side.OUTSIDE : Side.OTHER;
  }

  /**
   * Returns the seats, group by group: "government 4, civil society 8, 2 groups without a number".
   */
  private String seats(Composition table) {
    List<String> groups = new ArrayList<>();
    int open = 0;
    for (SeatGroup group : balanced(table)) {
      if (group.count().isEmpty()) {
        open++;
        continue;
      }
      String name = group.title().map(names::in).orElseGet(() -> words.sector(group.sector()));
      groups.add(words.get("balance.group", "group", name, "count", group.count().get()));
    }
    if (open > 0) {
      groups.add(words.count("balance.group.open", open));
    }
    if (!table.seats().isComplete()) {
      groups.add(words.get("balance.more"));
    }
    return groups.isEmpty() ? words.get("balance.no-seats") : String.join(", ", groups);
  }

  /** Returns how the table is known and since when. */
  private String basis(Composition table) {
    String basis = names.explainer().basis(table.basis());
    return words
        .time(table.from(), table.to())
        .map(t -> words.get("balance.basis", "basis", basis, "time", t))
        .orElse(basis);
  }
}
