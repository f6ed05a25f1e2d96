package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.List;

/** Drools whose constraints call the hand-written checks: the floor, and the engine's own cost. */
public final class DroolsJava implements Engine {
  private final Drools drools = new Drools("java-constraints.drl");

  @Override
  public Failures failures(Partnership partnership) {
    List<Object> facts = new ArrayList<>();
    Subjects.each(partnership, facts::add);
    return drools.failures(facts);
  }
}
