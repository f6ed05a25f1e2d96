package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Outcomes;
import java.util.ArrayList;
import java.util.EnumSet;
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
  private Settling() {}

  /** Why a fact is not known; what is known of it, where it was used and more would be needed. */
  private record Lack(Optional<UnknownReason> reason, Optional<String> known) {}

  static List<MissingFact> missing(Trace.Entry root) {
    Map<String, Lack> facts = new LinkedHashMap<>();
    Map<Trace.Entry, Set<String>> leaves = new LinkedHashMap<>();
    collect(root, facts, leaves);
    List<MissingFact> result = new ArrayList<>();
    facts.forEach(
        (at, lack) ->
            result.add(
                new MissingFact(at, lack.reason(), lack.known(), settles(root, at, leaves))));
    return result;
  }

  private static void collect(
      Trace.Entry entry, Map<String, Lack> facts, Map<Trace.Entry, Set<String>> leaves) {
    if (!Outcomes.isOpen(entry.outcomes)) {
      return;
    }
    if (isCombining(entry.op)) {
      if (!entry.missing.isEmpty() && !entry.complete) {
        leaves.put(entry, Set.copyOf(entry.missing.keySet()));
        lacks(entry, facts);
      }
      entry.children.forEach(child -> collect(child, facts, leaves));
    } else {
      Map<String, Lack> all = new LinkedHashMap<>();
      below(entry, all);
      facts.putAll(all);
      leaves.put(entry, Set.copyOf(all.keySet()));
    }
  }

  private static void lacks(Trace.Entry entry, Map<String, Lack> facts) {
    entry.missing.forEach(
        (at, reason) ->
            facts.put(
                at,
                new Lack(reason, Optional.ofNullable(entry.facts.get(at)).map(UsedFact::value))));
  }

  private static void below(Trace.Entry entry, Map<String, Lack> all) {
    if (Outcomes.isOpen(entry.outcomes)) {
      lacks(entry, all);
      entry.children.forEach(child -> below(child, all));
    }
  }

  private static List<Verdict> settles(
      Trace.Entry root, String fact, Map<Trace.Entry, Set<String>> leaves) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (int outcome : new int[] {Outcomes.HOLDS, Outcomes.FAILS}) {
      Map<Trace.Entry, Integer> assumed = new LinkedHashMap<>();
      leaves.forEach(
          (leaf, missing) -> {
            if (missing.equals(Set.of(fact))) {
              assumed.put(leaf, outcome);
            }
          });
      int result = outcomes(root, assumed);
      if (!assumed.isEmpty() && !Outcomes.isOpen(result)) {
        verdicts.add(Outcomes.verdict(result));
      }
    }
    return List.copyOf(verdicts);
  }

  private static boolean isCombining(String op) {
    return switch (op) {
      case "rule", "all", "any", "not", "each", "some", "element" -> true;
      default -> false;
    };
  }

  private static int outcomes(Trace.Entry entry, Map<Trace.Entry, Integer> assumed) {
    Integer given = assumed.get(entry);
    return switch (entry.op) {
      case "all", "any" -> {
        int result = Outcomes.NONE;
        for (Trace.Entry child : entry.children) {
          result = Junction.combine(entry.op.equals("all"), result, outcomes(child, assumed));
        }
        yield result;
      }
      case "not" -> Outcomes.not(outcomes(entry.children.get(0), assumed));
      case "rule", "element" -> guarded(entry, assumed);
      case "each", "some" -> {
        boolean each = entry.op.equals("each");
        int result = each ? Outcomes.NONE : Outcomes.FAILS;
        for (Trace.Entry child : entry.children) {
          int one = outcomes(child, assumed);
          result =
              Junction.combine(each, result, !each && one == Outcomes.NONE ? Outcomes.FAILS : one);
        }
        if (entry.complete) {
          yield result;
        }
        yield Junction.combine(each, result, given == null ? Outcomes.OPEN : given);
      }
      default -> given == null ? entry.outcomes : given;
    };
  }

  /** A condition behind another that says whether it counts at all. */
  private static int guarded(Trace.Entry entry, Map<Trace.Entry, Integer> assumed) {
    int size = entry.children.size();
    if (size == 0) {
      return entry.outcomes;
    }
    int last = outcomes(entry.children.get(size - 1), assumed);
    if (size == 1) {
      return last;
    }
    int guard = outcomes(entry.children.get(0), assumed);
    return guard == Outcomes.FAILS
        ? Outcomes.NONE
        : guard == Outcomes.HOLDS ? last : last | Outcomes.NONE;
  }
}
