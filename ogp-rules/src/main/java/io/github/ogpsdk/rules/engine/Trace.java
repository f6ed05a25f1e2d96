package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Measured;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The evidence tree while it grows: each node of a condition opens one entry and closes it. */
final class Trace implements Recorder {
  /** One node of the tree. */
  static final class Entry {
    final String op;
    final List<Entry> children = new ArrayList<>(0);
    private @Nullable Map<String, UsedFact> facts;
    private @Nullable Map<String, Optional<UnknownReason>> missing;
    @Nullable String over;
    @Nullable String at;
    @Nullable Part part;
    @Nullable String measure;
    Map<String, String> args = Map.of();
    @Nullable Measured value;
    @Nullable String threshold;
    @Nullable String parameter;
    @Nullable String against;
    Map<String, String> againstArgs = Map.of();
    boolean complete = true;
    int outcomes;

    Entry(String op) {
      this.op = op;
    }

    /** The facts that were asked for here and are not known. */
    Map<String, Optional<UnknownReason>> missing() {
      return missing == null ? Map.of() : missing;
    }

    /** What is known of a fact that was used here. */
    Optional<String> known(String at) {
      return facts == null
          ? Optional.empty()
          : Optional.ofNullable(facts.get(at)).map(UsedFact::value);
    }

    private void use(UsedFact fact) {
      if (facts == null) {
        facts = new LinkedHashMap<>();
      }
      facts.put(fact.at(), fact);
    }

    void miss(String at, Optional<UnknownReason> reason) {
      if (missing == null) {
        missing = new LinkedHashMap<>();
      }
      missing.put(at, reason);
    }

    Evidence freeze() {
      Evidence[] below = new Evidence[children.size()];
      for (int i = 0; i < below.length; i++) {
        below[i] = children.get(i).freeze();
      }
      return new Evidence(
          op,
          Optional.ofNullable(over),
          Optional.ofNullable(at),
          Optional.ofNullable(part),
          Optional.ofNullable(measure),
          args,
          Outcomes.truth(outcomes),
          Optional.ofNullable(value),
          Optional.ofNullable(threshold),
          Optional.ofNullable(parameter),
          Optional.ofNullable(against),
          againstArgs,
          facts == null ? List.of() : List.copyOf(facts.values()),
          Outcomes.isOpen(outcomes) ? List.copyOf(missing().keySet()) : List.of(),
          List.of(below));
    }
  }

  private final Deque<Entry> open = new ArrayDeque<>();
  private final Set<Assumption> presumed = new LinkedHashSet<>();

  Trace() {
    open.push(new Entry("rule"));
  }

  Entry top() {
    return open.element();
  }

  Entry open(String op) {
    Entry entry = new Entry(op);
    open.element().children.add(entry);
    open.push(entry);
    return entry;
  }

  void close(int outcomes) {
    open.pop().outcomes = outcomes;
  }

  @Override
  public void fact(UsedFact fact) {
    open.element().use(fact);
  }

  @Override
  public void missing(Place at, Optional<UnknownReason> reason) {
    open.element().miss(at.pointer(), reason);
  }

  @Override
  public void presumed(Place at, Presumption presumption) {
    presumed.add(new Assumption(presumption.code(), Optional.of(at.pointer())));
  }

  /** Returns what was taken for granted, each once. */
  List<Assumption> presumed() {
    return List.copyOf(presumed);
  }

  @Override
  public boolean isOn() {
    return true;
  }
}
