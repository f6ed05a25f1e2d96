package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * What is said to settle a finding does, whatever else is true, and what is not said cannot: each
 * way in which the open conditions of a small evidence tree can turn out is tried.
 */
@AddLifecycleHook(Campaign.class)
class DecisiveFactsProperties {
  private static final List<String> FACTS = List.of("/a", "/b", "/c");
  private static final int[] KNOWN = {Outcomes.HOLDS, Outcomes.FAILS, Outcomes.NONE};
  private static final int MOST_OPEN = 6;
  private static final Cursor<String> OWNER = Cursor.root("owner", Recorder.OFF);

  /** A random tree of evidence, and what is open in it. */
  private static final class Tree {
    private final Random random;
    private final Map<TraceEntry, Set<String>> open = new HashMap<>();
    private final List<TraceEntry> order = new ArrayList<>();
    private final TraceEntry root = new TraceEntry("rule");

    Tree(long seed) {
      this.random = new Random(seed);
      if (random.nextBoolean()) {
        root.children.add(leaf(false));
      }
      root.children.add(node(3));
      fillIn(root);
    }

    private TraceEntry node(int depth) {
      int choice = depth == 0 ? 5 : random.nextInt(7);
      return switch (choice) {
        case 0 -> several("all", depth, false);
        case 1 -> several("any", depth, false);
        case 2 -> {
          TraceEntry not = new TraceEntry("not");
          not.children.add(node(depth - 1));
          yield not;
        }
        case 3 -> several("each", depth, true);
        case 4 -> several("some", depth, true);
        default -> leaf(true);
      };
    }

    private TraceEntry several(String op, int depth, boolean elements) {
      TraceEntry entry = new TraceEntry(op);
      int size = elements ? random.nextInt(3) : 1 + random.nextInt(3);
      for (int i = 0; i < size; i++) {
        entry.children.add(elements ? element(depth - 1) : node(depth - 1));
      }
      if (elements && random.nextInt(3) == 0 && order.size() < MOST_OPEN) {
        entry.complete = false;
        lacks(entry, Set.of(FACTS.get(random.nextInt(FACTS.size()))));
      }
      return entry;
    }

    private TraceEntry element(int depth) {
      TraceEntry element = new TraceEntry("element");
      if (random.nextInt(3) == 0) {
        element.children.add(leaf(false));
      }
      element.children.add(node(depth));
      return element;
    }

    private TraceEntry leaf(boolean mayBeNone) {
      TraceEntry leaf = new TraceEntry("compare");
      if (order.size() < MOST_OPEN && random.nextBoolean()) {
        Set<String> facts = new TreeSet<>();
        facts.add(FACTS.get(random.nextInt(FACTS.size())));
        if (random.nextInt(4) == 0) {
          facts.add(FACTS.get(random.nextInt(FACTS.size())));
        }
        lacks(leaf, facts);
        leaf.outcomes = Outcomes.OPEN;
      } else {
        leaf.outcomes = KNOWN[random.nextInt(mayBeNone ? 3 : 2)];
      }
      return leaf;
    }

    private void lacks(TraceEntry entry, Set<String> facts) {
      facts.forEach(f -> entry.recordMissing(f, Optional.empty(), OWNER));
      open.put(entry, facts);
      order.add(entry);
    }

    private void fillIn(TraceEntry entry) {
      entry.children.forEach(this::fillIn);
      if (!entry.op.equals("compare")) {
        entry.outcomes = possible(entry, Map.of());
      }
    }

    /** The outcomes of an entry over all ways in which what is not fixed can turn out. */
    int possible(TraceEntry entry, Map<TraceEntry, Integer> fixed) {
      List<TraceEntry> free = order.stream().filter(e -> !fixed.containsKey(e)).toList();
      int found = 0;
      for (int ways = 0; ways < 1 << free.size(); ways++) {
        Map<TraceEntry, Integer> all = new HashMap<>(fixed);
        for (int i = 0; i < free.size(); i++) {
          all.put(free.get(i), Outcomes.of((ways >> i & 1) == 1));
        }
        found |= outcome(entry, all);
      }
      return found;
    }

    Map<TraceEntry, Integer> fixing(String fact, int outcome) {
      Map<TraceEntry, Integer> fixed = new HashMap<>();
      open.forEach(
          (entry, facts) -> {
            if (facts.equals(Set.of(fact))) {
              fixed.put(entry, outcome);
            }
          });
      return fixed;
    }
  }

  /** What comes out where everything is known. */
  private static int outcome(TraceEntry entry, Map<TraceEntry, Integer> known) {
    List<Integer> parts = new ArrayList<>();
    entry.children.forEach(child -> parts.add(outcome(child, known)));
    boolean isList = entry.op.equals("each") || entry.op.equals("some");
    if (isList && known.containsKey(entry)) {
      parts.add(known.get(entry));
    }
    return switch (entry.op) {
      case "all", "each" -> first(parts, Outcomes.FAILS, Outcomes.HOLDS, Outcomes.NONE);
      case "any" -> first(parts, Outcomes.HOLDS, Outcomes.FAILS, Outcomes.NONE);
      case "some" -> Outcomes.of(parts.contains(Outcomes.HOLDS));
      case "not" ->
          first(parts, Outcomes.NONE, -1, -1) == Outcomes.NONE
              ? Outcomes.NONE
              : Outcomes.of(parts.get(0) == Outcomes.FAILS);
      case "rule", "element" ->
          parts.size() == 2 && parts.get(0) == Outcomes.FAILS
              ? Outcomes.NONE
              : parts.get(parts.size() - 1);
      default -> known.getOrDefault(entry, entry.outcomes);
    };
  }

  private static int first(List<Integer> parts, int strongest, int next, int otherwise) {
    return parts.contains(strongest) ? strongest : parts.contains(next) ? next : otherwise;
  }

  @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
  void factsSettleWhatTheyAreSaidToSettleAndNoMore(@ForAll long seed) {
    Tree tree = new Tree(seed);
    Map<String, Set<Verdict>> said = new TreeMap<>();
    for (MissingFact fact : DecisiveFacts.missing(tree.root, Integer.MAX_VALUE).facts()) {
      said.put(fact.at(), new HashSet<>(fact.settles()));
    }

    for (String fact : FACTS) {
      Set<Verdict> settled = new HashSet<>();
      for (int outcome : new int[] {Outcomes.HOLDS, Outcomes.FAILS}) {
        int possible = tree.possible(tree.root, tree.fixing(fact, outcome));
        if (Outcomes.isOpen(tree.root.outcomes) && !Outcomes.isOpen(possible)) {
          settled.add(Outcomes.verdict(possible));
        }
      }
      assertThat(said.getOrDefault(fact, Set.of())).as("%s", fact).isEqualTo(settled);
    }
  }

  @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
  void factsThatAreNotListedChangeNothing(@ForAll long seed) {
    Tree tree = new Tree(seed);
    Set<String> listed = new HashSet<>();
    DecisiveFacts.missing(tree.root, Integer.MAX_VALUE)
        .facts()
        .forEach(fact -> listed.add(fact.at()));

    for (TraceEntry entry : tree.order) {
      if (tree.open.get(entry).stream().noneMatch(listed::contains)) {
        for (int outcome : new int[] {Outcomes.HOLDS, Outcomes.FAILS}) {
          assertThat(tree.possible(tree.root, Map.of(entry, outcome)))
              .isEqualTo(tree.root.outcomes);
        }
      }
    }
  }
}
