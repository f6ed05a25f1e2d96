package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.benchmarks.rules.flat.FlatPartnership;
import java.util.ArrayList;
import java.util.List;

/** Drools as its own authors write it: patterns, joins and accumulations over beans. */
public final class DroolsIdiomatic {
  private final Drools drools = new Drools("idiomatic.drl");

  /** Returns how many subjects fail each rule. */
  public Failures failures(FlatPartnership partnership) {
    List<Object> facts = new ArrayList<>();
    facts.add(partnership);
    facts.addAll(partnership.getTables());
    facts.addAll(partnership.getMeetings());
    facts.addAll(partnership.getCommitments());
    facts.addAll(partnership.getStretches());
    facts.addAll(partnership.getUpdates());
    return drools.failures(facts);
  }
}
