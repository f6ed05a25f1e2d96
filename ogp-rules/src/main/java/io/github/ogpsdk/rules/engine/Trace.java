package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Measured;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The evidence tree while it grows: each node of a condition opens one entry and closes it. */
final class Trace implements Recorder {
  /** One node of the tree. */
  static final class Entry {
    final String op;
    final List<Entry> children = new ArrayList<>();
    final Map<String, UsedFact> facts = new LinkedHashMap<>();
    final Map<String, Optional<UnknownReason>> missing = new LinkedHashMap<>();
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

    Evidence freeze() {
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
          List.copyOf(facts.values()),
          Outcomes.isOpen(outcomes) ? List.copyOf(missing.keySet()) : List.of(),
          children.stream().map(Entry::freeze).toList());
    }
  }

  private final Deque<Entry> open = new ArrayDeque<>();

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
  public void fact(Place at, String value, List<String> sources) {
    String pointer = at.pointer();
    open.element().facts.put(pointer, new UsedFact(pointer, value, sources));
  }

  @Override
  public void missing(Place at, Optional<UnknownReason> reason) {
    open.element().missing.put(at.pointer(), reason);
  }

  @Override
  public boolean isOn() {
    return true;
  }
}
