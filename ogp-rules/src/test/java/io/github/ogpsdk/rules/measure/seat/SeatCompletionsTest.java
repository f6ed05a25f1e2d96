package io.github.ogpsdk.rules.measure.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.rules.Bounds.Ratio;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import io.github.ogpsdk.rules.measure.seat.TableCompletions.Completion;
import io.github.ogpsdk.rules.measure.seat.TableCompletions.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The bounds of seats are no wider and no narrower than what small tables allow when each way to
 * complete them is tried: the least and the most over all of them.
 */
class SeatCompletionsTest {
  /** More seats than any threshold in the tables; what still grows here is unbounded. */
  private static final int MANY = 18;

  private static final List<Group> GROUPS =
      List.of(
          group("government, count: 2", 2, 2, "g"),
          group("government", 1, -1, "g"),
          group("government, min: 0, max: 2", 0, 2, "g"),
          group("national-government, count: 1", 1, 1, "g"),
          group("civil-society, count: 3", 3, 3, "c"),
          group("civil-society", 1, -1, "c"),
          group("civil-society, max: 2", 1, 2, "c"),
          group("non-government, count: 2", 2, 2, "co"),
          group("non-government", 1, -1, "co"),
          group("private-sector, count: 1", 1, 1, "o"),
          group("academia", 1, -1, "o"));

  private static final List<Optional<Integer>> TOTALS =
      List.of(Optional.empty(), Optional.of(4), Optional.of(5), Optional.of(6));

  private static Group group(String line, int least, int most, String whose) {
    return new Group(
        "{sector: " + line + "}", least, most < 0 ? Optional.empty() : Optional.of(most), whose);
  }

  /** A table with its completions. */
  private record Table(String text, List<Completion> few, List<Completion> many) {
    @Override
    public String toString() {
      return text;
    }
  }

  private static final List<Table> TABLES = tables();

  /** All tables of up to four of the groups, with and without a total, whole and partial. */
  private static List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    choose(0, List.of(), tables);
    return tables;
  }

  private static void choose(int from, List<Group> chosen, List<Table> tables) {
    if (!chosen.isEmpty()) {
      for (Optional<Integer> total : TOTALS) {
        add(chosen, total, false, tables);
        add(chosen, total, true, tables);
      }
    }
    if (chosen.size() < 4) {
      for (int i = from; i < GROUPS.size(); i++) {
        List<Group> more = new ArrayList<>(chosen);
        more.add(GROUPS.get(i));
        choose(i + 1, more, tables);
      }
    }
  }

  private static void add(
      List<Group> groups, Optional<Integer> total, boolean partial, List<Table> tables) {
    String unlisted = partial ? unlisted(groups) : "";
    int seats = total.orElse(MANY);
    List<Completion> few = TableCompletions.of(groups, unlisted, total, seats);
    if (few.isEmpty()) {
      return;
    }
    String text =
        "basis: actual"
            + total.map(t -> ", total: " + t).orElse("")
            + (partial ? ", partial: [seats]" : "")
            + ", seats: "
            + groups.stream().map(Group::line).collect(Collectors.joining(", ", "[", "]"));
    tables.add(new Table(text, few, TableCompletions.of(groups, unlisted, total, seats + 1)));
  }

  /** A sector with a group of its own has no other seats. */
  private static String unlisted(List<Group> groups) {
    boolean government = has(groups, "{sector: government");
    boolean civilSociety = has(groups, "{sector: civil-society");
    return (government ? "" : "g") + (civilSociety ? "" : "c") + "o";
  }

  private static boolean has(List<Group> groups, String start) {
    return groups.stream().anyMatch(g -> g.line().startsWith(start));
  }

  private static Object read(Table table, String measure, Map<String, String> args) {
    return MeasureProbe.of(
            "2024-12-31", "mechanisms: [{id: body, compositions: [{%s}]}]".formatted(table.text()))
        .read(measure, args, "seat-table", "mechanisms", "seatTables");
  }

  private static Whole whole(Table table, ToIntFunction<Completion> number) {
    int least = table.few().stream().mapToInt(number).min().orElseThrow();
    int most = table.few().stream().mapToInt(number).max().orElseThrow();
    boolean grows = table.many().stream().mapToInt(number).max().orElseThrow() > most;
    return new Whole(least, grows ? Whole.UNBOUNDED : most);
  }

  @Test
  void seatsAreBoundedByWhatCanBe() {
    for (Table table : TABLES) {
      assertThat(read(table, "seats", Map.of("sector", "government")))
          .as("government: %s", table)
          .isEqualTo(whole(table, Completion::government));
      assertThat(read(table, "seats", Map.of("sector", "civil-society")))
          .as("civil society: %s", table)
          .isEqualTo(whole(table, Completion::civilSociety));
      assertThat(read(table, "seatsInAll", Map.of()))
          .as("in all: %s", table)
          .isEqualTo(whole(table, Completion::total));
    }
  }

  @Test
  void sidesAreApartAsFarAsTheyCanBe() {
    for (Table table : TABLES) {
      assertThat(read(table, "seatImbalance", Map.of("a", "government", "b", "civil-society")))
          .as("%s", table)
          .isEqualTo(whole(table, c -> Math.abs(c.government() - c.civilSociety())));
    }
  }

  @Test
  void sharesAreBoundedByWhatCanBe() {
    for (Table table : TABLES) {
      Ratio read = (Ratio) read(table, "seatShare", Map.of("sector", "civil-society"));

      assertThat(read.least()).as("least: %s", table).isEqualByComparingTo(share(table, false));
      assertThat(read.most()).as("most: %s", table).isEqualByComparingTo(share(table, true));
    }
  }

  /**
   * A share that nears 0 or 1 the more seats are tried is bounded by 0 or 1; where there may be no
   * seat at all, it can be any.
   */
  private static Fraction share(Table table, boolean most) {
    if (table.few().stream().anyMatch(c -> c.total() == 0)) {
      return new Fraction(most ? 1 : 0, 1);
    }
    Comparator<Fraction> order = most ? Comparator.naturalOrder() : Comparator.reverseOrder();
    Fraction few = shares(table.few(), order);
    Fraction many = shares(table.many(), order);
    return few.compareTo(many) == 0 ? few : new Fraction(most ? 1 : 0, 1);
  }

  private static Fraction shares(List<Completion> completions, Comparator<Fraction> order) {
    return completions.stream()
        .map(c -> new Fraction(c.civilSociety(), c.total()))
        .max(order)
        .orElseThrow();
  }

  @Test
  void parityOfTheTotalRulesOutAnEvenSplit() {
    Table odd =
        new Table(
            "basis: actual, total: 5, seats: [{sector: government}, {sector: civil-society}]",
            List.of(),
            List.of());

    assertThat(read(odd, "seatImbalance", Map.of("a", "government", "b", "civil-society")))
        .isEqualTo(new Whole(1, 3));
  }
}
