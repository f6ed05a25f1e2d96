package io.github.ogpsdk.report.compare;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Members by rules: {@code Comparison.of(assessed, Selection.ALL, Locale.ENGLISH)}.
 *
 * <p>A cell holds how many verdicts a rule has for a member, of each kind; there is no score, and
 * what cannot be judged is counted wherever anything is. The same member as of two days is two
 * columns. Immutable and thread-safe.
 *
 * @param columns the members
 * @param rows the rules, rulebook by rulebook in the order of the books
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Comparison(List<Column> columns, List<Row> rows) {
  /** Copies the lists. */
  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A member as of a day.
   *
   * @param id the id of the document, such as {@code pe}
   * @param name what the member is called
   * @param region its region in words
   * @param asOf the day of judgement
   * @param tally its verdicts on all rules that were selected
   */
  public record Column(
      String id, String name, Optional<String> region, String asOf, VerdictCounts tally) {}

  /**
   * A rule.
   *
   * @param rulebook the id of its rulebook
   * @param book the title of its rulebook
   * @param rule its id
   * @param title its title
   * @param level its level
   * @param requirement the requirement that it belongs to
   * @param cells how many verdicts of each kind a member has; empty where the rule was not in use
   */
  public record Row(
      String rulebook,
      String book,
      String rule,
      String title,
      Level level,
      Optional<String> requirement,
      List<Optional<VerdictCounts>> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** Returns how many members have which verdict on the rule. */
    public VerdictCounts tally() {
      return new VerdictCounts(
          cells.stream().flatMap(Optional::stream).map(VerdictCounts::united).toList());
    }
  }

  /** Compares assessments. */
  public static Comparison of(List<Assessed> several, Selection selection, Locale language) {
    List<Assessed> taken = several.stream().filter(selection::takes).toList();
    List<Column> columns = new ArrayList<>();
    List<Map<Key, VerdictCounts>> tallies = new ArrayList<>();
    for (Assessed assessed : taken) {
      Names names = new Names(assessed, language);
      List<Finding> findings =
          assessed.assessment().findings().stream().filter(selection::takes).toList();
      columns.add(column(names, findings));
      tallies.add(tallies(findings));
    }
    List<Row> found = new ArrayList<>();
    rules(taken)
        .forEach(
            (key, named) -> {
              List<Optional<VerdictCounts>> cells =
                  tallies.stream().map(t -> Optional.ofNullable(t.get(key))).toList();
              if (cells.stream().anyMatch(Optional::isPresent)) {
                found.add(row(key, named, new Names(named.of(), language), cells));
              }
            });
    return new Comparison(columns, found);
  }

  private record Key(String rulebook, String rule) {}

  private record Named(Assessed of, Rule rule) {}

  private static Map<Key, Named> rules(List<Assessed> several) {
    Map<String, Assessed> books = new LinkedHashMap<>();
    several.forEach(a -> a.rulebooks().forEach(b -> books.putIfAbsent(b.id(), a)));
    Map<Key, Named> rules = new LinkedHashMap<>();
    books.forEach(
        (id, assessed) ->
            assessed.rulebook(id).map(Rulebook::rules).orElse(List.of()).stream()
                .forEach(r -> rules.put(new Key(id, r.id()), new Named(assessed, r))));
    return rules;
  }

  private static Column column(Names names, List<Finding> findings) {
    Assessment assessment = names.assessed().assessment();
    return new Column(
        assessment.document().id(),
        names.member(),
        names
            .assessed()
            .partnership()
            .member()
            .region()
            .map(r -> Names.capital(names.explainer().code(r.code()))),
        assessment.asOf(),
        new VerdictCounts(findings.stream().map(Finding::verdict).toList()));
  }

  private static Row row(Key key, Named named, Names names, List<Optional<VerdictCounts>> cells) {
    return new Row(
        key.rulebook(),
        names.rulebook(key.rulebook()),
        key.rule(),
        names.in(named.rule().title()),
        named.rule().level(),
        named.rule().requirement(),
        cells);
  }

  private static Map<Key, VerdictCounts> tallies(List<Finding> findings) {
    Map<Key, List<Verdict>> verdicts = new HashMap<>();
    for (Finding finding : findings) {
      verdicts
          .computeIfAbsent(new Key(finding.rulebook(), finding.rule()), k -> new ArrayList<>())
          .add(finding.verdict());
    }
    Map<Key, VerdictCounts> tallies = new HashMap<>();
    verdicts.forEach((key, found) -> tallies.put(key, new VerdictCounts(found)));
    return tallies;
  }
}
