package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

/**
 * The evidence tree while it grows: each node of a condition opens one entry and closes it. Of the
 * elements of a long list only some are kept, so that memory is bounded while a rule is judged.
 */
final class EvidenceBuilder implements Recorder {
  /** Elements of a list that are kept at least until it is known which facts matter. */
  private static final int WEIGHED = 1000;

  /** The same for a list within an element of another. */
  private static final int WEIGHED_WITHIN = 100;

  private static final Pattern ITEM = Pattern.compile("/[0-9]+/[^/]+$");

  private final Deque<TraceEntry> open = new ArrayDeque<>();

  /** By code and place, since no record is compared at the start: docs/adr/0021. */
  private final List<Assumption> presumed = new ArrayList<>();

  private final Map<Presumption, Set<Place>> presumedAt = new EnumMap<>(Presumption.class);

  private final int limit;

  /** How many elements are open, one within the other. */
  private int depth;

  /**
   * Begins a tree.
   *
   * @param limit how many elements, facts and missing facts of each node are told, 1 or more
   */
  EvidenceBuilder(int limit) {
    this.limit = limit;
    open.push(new TraceEntry("rule"));
  }

  int limit() {
    return limit;
  }

  TraceEntry top() {
    return open.element();
  }

  TraceEntry open(String op) {
    TraceEntry entry = open.element().below(op);
    open.push(entry);
    return entry;
  }

  /** Opens the entry of one element of a list. */
  void openElement(Cursor<?> element) {
    TraceEntry entry = open("element");
    entry.element = element;
    depth++;
  }

  void close(int outcomes) {
    TraceEntry closed = open.pop();
    closed.close(outcomes);
    if (closed.element != null) {
      depth--;
      int weighed = Math.max(limit, depth == 0 ? WEIGHED : WEIGHED_WITHIN);
      open.element().keepElements(weighed, 2L * weighed);
    }
  }

  @Override
  public void fact(UsedFact fact) {
    throw new IllegalStateException("a fact is used with the object that has it");
  }

  @Override
  public void fact(UsedFact fact, Cursor<?> owner) {
    open.element().use(fact, owner);
  }

  @Override
  public void missing(Place at, Optional<UnknownReason> reason) {
    throw new IllegalStateException("a fact is missed with the object that lacks it");
  }

  @Override
  public void missing(Place at, Optional<UnknownReason> reason, Cursor<?> owner) {
    open.element().recordMissing(at.pointer(), reason, owner);
  }

  @Override
  public int decided(IntSupplier work) {
    TraceEntry entry = open.element();
    Set<String> before = Set.copyOf(entry.missing().keySet());
    int outcomes = work.getAsInt();
    if (!Outcomes.isOpen(outcomes)) {
      entry.missOnly(before);
    }
    return outcomes;
  }

  @Override
  public void presumed(Place at, Presumption presumption) {
    if (presumedAt.computeIfAbsent(presumption, p -> new HashSet<>()).add(at)) {
      presumed.add(new Assumption(presumption.code(), Optional.of(at.pointer())));
    }
  }

  /** Returns what was taken for granted, each once; of very much, the lists that it concerns. */
  List<Assumption> presumed() {
    if (presumed.size() <= limit) {
      return List.copyOf(presumed);
    }
    Map<String, Assumption> lists = new LinkedHashMap<>();
    for (Assumption each : presumed) {
      Optional<String> list = each.at().map(at -> ITEM.matcher(at).replaceAll(""));
      lists.putIfAbsent(each.code() + list.orElse(""), new Assumption(each.code(), list));
    }
    return List.copyOf(lists.values());
  }

  @Override
  public boolean isOn() {
    return true;
  }
}
