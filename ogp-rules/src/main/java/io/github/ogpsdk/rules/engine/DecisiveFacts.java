package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which missing facts matter, and which verdict each alone could bring.
 *
 * <p>Computed from the evidence afterwards: the conditions that lack only this fact are taken to
 * hold, then to fail, and the tree is combined anew. A condition that lacks several facts is left
 * open, so that nothing is claimed too much.
 */
final class DecisiveFacts {
  private static final Pattern ITEM = Pattern.compile("/[0-9]+");

  /** Members that tell objects apart and decide only through that. */
  private static final Set<String> NAMING = Set.of("id", "title", "name", "number");

  /** What alone can settle the rule first, and what can bring most verdicts; names last. */
  private static final Comparator<MissingFact> MATTERING =
      Comparator.comparing((MissingFact fact) -> fact.settles().isEmpty())
          .thenComparing(fact -> -fact.settles().size())
          .thenComparing(
              fact -> NAMING.contains(fact.at().substring(fact.at().lastIndexOf('/') + 1)));

  private final Hypothesis root;

  /** The facts that are missing, in the order in which they were asked for. */
  private final Map<String, Lack> facts = new LinkedHashMap<>();

  /** The conditions that lack one fact only, by that fact. */
  private final Map<String, List<Hypothesis>> hanging = new HashMap<>();

  private DecisiveFacts(Hypothesis root) {
    this.root = root;
  }

  /**
   * What is missing.
   *
   * @param facts the facts told
   * @param more how many more there are
   */
  record Missing(List<MissingFact> facts, int more) {
    static final Missing NOTHING = new Missing(List.of(), 0);
  }

  /**
   * Returns what is missing in the conditions, then of the day it is due; what alone can settle the
   * rule stands first. Where there is too much, that and the earliest are told.
   *
   * @param limit how many facts are told
   */
  static Missing missing(TraceEntry root, int limit) {
    DecisiveFacts settling = new DecisiveFacts(Hypothesis.of(root));
    settling.collect(settling.root);
    List<MissingFact> result = new ArrayList<>();
    settling.facts.forEach(
        (at, lack) ->
            result.add(new MissingFact(at, lack.reason(), lack.known(), settling.settles(at))));
    root.missing()
        .forEach(
            (at, lack) -> {
              if (settling.facts.putIfAbsent(at, lack) == null) {
                result.add(new MissingFact(at, lack.reason(), root.known(at), List.of()));
              }
            });
    result.sort(MATTERING);
    if (result.size() <= limit) {
      return new Missing(result, 0);
    }
    List<MissingFact> told = new ArrayList<>(settling.first(result, limit));
    told.sort(MATTERING);
    return new Missing(told, result.size() - limit);
  }

  /** The facts that alone can settle it first; of each kind, the earliest before the next. */
  private List<MissingFact> first(List<MissingFact> all, int limit) {
    Comparator<MissingFact> earliest =
        Comparator.comparing(MissingFact::at, Deciding.byOwner(facts));
    Map<Object, List<MissingFact>> alike = new LinkedHashMap<>();
    for (MissingFact fact : all) {
      Object kind = List.of(settles(fact), ITEM.matcher(fact.at()).replaceAll("/"));
      alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(fact);
    }
    Map<String, Integer> ranks = new HashMap<>();
    for (List<MissingFact> some : alike.values()) {
      List<MissingFact> chosen = new ArrayList<>(Deciding.first(some, earliest, limit, some::get));
      chosen.sort(earliest);
      for (int i = 0; i < chosen.size(); i++) {
        ranks.put(chosen.get(i).at(), i);
      }
    }
    List<MissingFact> possible = all.stream().filter(f -> ranks.containsKey(f.at())).toList();
    Comparator<MissingFact> order =
        Comparator.comparing((MissingFact fact) -> !settles(fact))
            .thenComparing(fact -> ranks.getOrDefault(fact.at(), 0))
            .thenComparing(earliest);
    return Deciding.first(possible, order, limit, possible::get);
  }

  private static boolean settles(MissingFact fact) {
    return !fact.settles().isEmpty();
  }

  private void collect(Hypothesis part) {
    TraceEntry entry = part.entry();
    if (!Outcomes.isOpen(entry.outcomes)) {
      return;
    }
    if (part.isCombining()) {
      if (!entry.complete) {
        Map<String, Lack> own = new LinkedHashMap<>();
        lacks(entry, own);
        collect(part, own);
      }
      part.children().forEach(this::collect);
      entry.dropped().missing().forEach(facts::putIfAbsent);
    } else {
      Map<String, Lack> all = new LinkedHashMap<>();
      below(entry, all);
      collect(part, all);
    }
  }

  private void collect(Hypothesis part, Map<String, Lack> missing) {
    facts.putAll(missing);
    if (missing.size() == 1) {
      String fact = missing.keySet().iterator().next();
      hanging.computeIfAbsent(fact, f -> new ArrayList<>()).add(part);
    }
  }

  private static void lacks(TraceEntry entry, Map<String, Lack> facts) {
    entry.missing().forEach((at, lack) -> facts.put(at, lack.knowing(entry.known(at))));
  }

  /** Takes down what the open conditions below lack. */
  static void below(TraceEntry entry, Map<String, Lack> all) {
    if (Outcomes.isOpen(entry.outcomes)) {
      lacks(entry, all);
      all.putAll(entry.dropped().missing());
      entry.children.forEach(child -> below(child, all));
    }
  }

  private List<Verdict> settles(String fact) {
    List<Hypothesis> parts = hanging.getOrDefault(fact, List.of());
    if (parts.isEmpty()) {
      return List.of();
    }
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (int outcome : new int[] {Outcomes.HOLDS, Outcomes.FAILS}) {
      parts.forEach(part -> part.suppose(outcome));
      if (!Outcomes.isOpen(root.outcomes())) {
        verdicts.add(Outcomes.verdict(root.outcomes()));
      }
    }
    parts.forEach(Hypothesis::drop);
    return List.copyOf(verdicts);
  }
}
