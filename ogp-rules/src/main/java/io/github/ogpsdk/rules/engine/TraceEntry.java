package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.assessment.More;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One node of an evidence tree while it grows. */
final class TraceEntry {
  final String op;
  final List<TraceEntry> children = new ArrayList<>(0);
  private @Nullable Map<String, UsedFact> facts;
  private @Nullable List<Cursor<?>> factOwners;
  private @Nullable Map<String, Lack> missing;
  private @Nullable DroppedElements dropped;
  @Nullable String over;
  @Nullable Cursor<?> element;
  @Nullable String measure;
  Map<String, String> args = Map.of();
  @Nullable MeasuredValue value;
  @Nullable String threshold;
  @Nullable String parameter;
  @Nullable String against;
  Map<String, String> againstArgs = Map.of();
  boolean complete = true;
  int outcomes;

  /** The share of the conditions below that hold. */
  private double holding;

  /** Its number among the nodes of the one above, from 0. */
  private int number;

  private int opened;

  TraceEntry(String op) {
    this.op = op;
  }

  TraceEntry below(String name) {
    TraceEntry child = new TraceEntry(name);
    child.number = opened++;
    children.add(child);
    return child;
  }

  void close(int result) {
    outcomes = result;
    if (children.isEmpty()) {
      holding = result == Outcomes.HOLDS ? 1 : 0;
    } else {
      double sum = 0;
      for (int i = 0; i < children.size(); i++) {
        sum += children.get(i).holding;
      }
      holding = sum / children.size();
    }
  }

  double holding() {
    return holding;
  }

  int number() {
    return number;
  }

  /** The facts that were asked for here and are not known. */
  Map<String, Lack> missing() {
    return missing == null ? Map.of() : missing;
  }

  /** The elements that were not kept. */
  DroppedElements dropped() {
    return dropped == null ? DroppedElements.NONE : dropped;
  }

  /** What is known of a fact that was used here. */
  Optional<String> known(String at) {
    return facts == null
        ? Optional.empty()
        : Optional.ofNullable(facts.get(at)).map(UsedFact::value);
  }

  void use(UsedFact fact, Cursor<?> owner) {
    if (facts == null || factOwners == null) {
      facts = new LinkedHashMap<>();
      factOwners = new ArrayList<>();
    }
    if (facts.put(fact.at(), fact) == null) {
      factOwners.add(owner);
    }
  }

  void recordMissing(String at, Optional<UnknownReason> reason, Cursor<?> owner) {
    if (missing == null) {
      missing = new LinkedHashMap<>();
    }
    missing.put(at, new Lack(reason, Optional.empty(), owner));
  }

  /** Leaves out what is missing besides some facts. */
  void missOnly(Set<String> places) {
    if (missing != null) {
      missing.keySet().retainAll(places);
    }
  }

  /**
   * Keeps so many elements once there are too many: those that decide first.
   *
   * @param enough how many
   * @param crowd how many are too many
   */
  void keepElements(int enough, long crowd) {
    if (children.size() >= crowd) {
      List<TraceEntry> kept = Deciding.elements(this, children, enough);
      DroppedElements left = dropped == null ? new DroppedElements() : dropped;
      dropped = left;
      int next = 0;
      for (TraceEntry child : children) {
        if (next < kept.size() && kept.get(next) == child) {
          next++;
        } else {
          left.add(child);
        }
      }
      children.clear();
      children.addAll(kept);
    }
  }

  /**
   * Returns the node as it is told.
   *
   * @param limit how many elements, facts and missing facts are told
   */
  Evidence freeze(int limit) {
    List<TraceEntry> told = Deciding.elements(this, children, limit);
    Evidence[] below = new Evidence[told.size()];
    for (int i = 0; i < below.length; i++) {
      below[i] = told.get(i).freeze(limit);
    }
    List<UsedFact> used = facts == null ? List.of() : List.copyOf(facts.values());
    List<UsedFact> shown =
        factOwners == null ? used : Deciding.facts(used, factOwners, value, limit);
    List<String> lacking =
        Outcomes.isOpen(outcomes) ? List.copyOf(missing().keySet()) : List.<String>of();
    List<String> asked = Deciding.missing(lacking, missing(), limit);
    int elements = dropped().size() + children.size() - told.size();
    int left = used.size() - shown.size();
    int open = lacking.size() - asked.size();
    return new Evidence(
        op,
        Optional.ofNullable(over),
        Optional.ofNullable(element).map(e -> e.place().pointer()),
        Optional.ofNullable(element).flatMap(Cursor::part),
        Optional.ofNullable(measure),
        args,
        Outcomes.truth(outcomes),
        Optional.ofNullable(value),
        Optional.ofNullable(threshold),
        Optional.ofNullable(parameter),
        Optional.ofNullable(against),
        againstArgs,
        shown,
        asked,
        elements + left + open == 0
            ? Optional.empty()
            : Optional.of(new More(elements, alike(told), left, open)),
        List.of(below));
  }

  /** How many elements that are not told came out as the whole. */
  private int alike(List<TraceEntry> told) {
    int all = dropped().alike(outcomes) + like(children);
    return all - like(told);
  }

  private int like(List<TraceEntry> entries) {
    int like = 0;
    for (TraceEntry entry : entries) {
      like += Outcomes.truth(entry.outcomes) == Outcomes.truth(outcomes) ? 1 : 0;
    }
    return like;
  }
}
