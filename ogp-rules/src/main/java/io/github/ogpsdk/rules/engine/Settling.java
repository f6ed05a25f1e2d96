package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which missing facts matter, and which verdict each alone could bring.
 *
 * <p>Computed from the evidence afterwards: the conditions that lack only this fact are taken to
 * hold, then to fail, and the tree is combined anew. A condition that lacks several facts is left
 * open, so that nothing is claimed too much.
 */
final class Settling {
  private final Supposition root;

  /** The facts that are missing, in the order in which they were asked for. */
  private final Map<String, Lack> facts = new LinkedHashMap<>();

  /** The conditions that lack one fact only, by that fact. */
  private final Map<String, List<Supposition>> hanging = new HashMap<>();

  private Settling(Supposition root) {
    this.root = root;
  }

  /** Why a fact is not known; what is known of it, where it was used and more would be needed. */
  private record Lack(Optional<UnknownReason> reason, Optional<String> known) {}

  /** Returns the facts that are missing in the conditions, then those of the day it is due. */
  static List<MissingFact> missing(Trace.Entry root) {
    Settling settling = new Settling(Supposition.of(root));
    settling.collect(settling.root);
    List<MissingFact> result = new ArrayList<>();
    settling.facts.forEach(
        (at, lack) ->
            result.add(new MissingFact(at, lack.reason(), lack.known(), settling.settles(at))));
    root.missing()
        .forEach(
            (at, reason) -> {
              if (!settling.facts.containsKey(at)) {
                result.add(new MissingFact(at, reason, Optional.empty(), List.of()));
              }
            });
    return result;
  }

  private void collect(Supposition part) {
    Trace.Entry entry = part.entry();
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
    } else {
      Map<String, Lack> all = new LinkedHashMap<>();
      below(entry, all);
      collect(part, all);
    }
  }

  private void collect(Supposition part, Map<String, Lack> missing) {
    facts.putAll(missing);
    if (missing.size() == 1) {
      String fact = missing.keySet().iterator().next();
      hanging.computeIfAbsent(fact, f -> new ArrayList<>()).add(part);
    }
  }

  private static void lacks(Trace.Entry entry, Map<String, Lack> facts) {
    entry.missing().forEach((at, reason) -> facts.put(at, new Lack(reason, entry.known(at))));
  }

  private static void below(Trace.Entry entry, Map<String, Lack> all) {
    if (Outcomes.isOpen(entry.outcomes)) {
      lacks(entry, all);
      entry.children.forEach(child -> below(child, all));
    }
  }

  private List<Verdict> settles(String fact) {
    List<Supposition> parts = hanging.getOrDefault(fact, List.of());
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
    parts.forEach(Supposition::drop);
    return List.copyOf(verdicts);
  }
}
