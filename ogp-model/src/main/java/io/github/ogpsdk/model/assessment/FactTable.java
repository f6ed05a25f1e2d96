package io.github.ogpsdk.model.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an assessment, each once: evidence that tells its facts, or refers to them by
 * number, is told anew so that it refers to this table.
 */
final class FactTable {
  private final List<UsedFact> facts;
  private final Map<UsedFact, Integer> numbers = new HashMap<>();

  /** The table when it is whole; equal lists of facts are not told apart by it. */
  private @Nullable List<UsedFact> written;

  /**
   * Begins a table with the facts that are in it already.
   *
   * @throws IllegalArgumentException if one is a number and no fact
   */
  FactTable(List<UsedFact> known) {
    this.facts = new ArrayList<>(known);
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).isNumber()) {
        throw new IllegalArgumentException(
            "Assessment: \"facts\" holds a number where a fact is wanted: " + known.get(i).value());
      }
      numbers.putIfAbsent(known.get(i), i);
    }
  }

  UsedFact get(int number) {
    return facts.get(number);
  }

  @SuppressWarnings("ReferenceEquality")
  boolean isWritten(List<UsedFact> table) {
    return written == table;
  }

  /** Returns the facts, once all findings are referred. */
  List<UsedFact> written() {
    List<UsedFact> all = List.copyOf(facts);
    written = all;
    return all;
  }

  /** Returns whether all evidence of findings refers to a table already. */
  static boolean isOf(List<UsedFact> table, List<Finding> findings) {
    for (Finding finding : findings) {
      if (!isOf(table, finding.evidence())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOf(List<UsedFact> table, Evidence node) {
    boolean own =
        node.facts().isEmpty() || (node.facts() instanceof TableFacts f && f.areOf(table));
    if (!own) {
      return false;
    }
    for (Evidence child : node.children()) {
      if (!isOf(table, child)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns findings whose evidence refers to this table.
   *
   * @throws IllegalArgumentException if evidence refers to a number that the table has not
   */
  @SuppressWarnings("ReferenceEquality")
  List<Finding> referred(List<Finding> findings) {
    List<Finding> all = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      Evidence evidence = referred(finding.evidence());
      all.add(evidence == finding.evidence() ? finding : finding.withEvidence(evidence));
    }
    return all;
  }

  @SuppressWarnings("ReferenceEquality")
  private Evidence referred(Evidence node) {
    boolean same = node.facts().isEmpty();
    List<Evidence> children = new ArrayList<>(node.children().size());
    for (Evidence child : node.children()) {
      Evidence referred = referred(child);
      same &= referred == child;
      children.add(referred);
    }
    if (same) {
      return node;
    }
    int[] places = new int[node.facts().size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = number(node.facts().get(i));
    }
    return node.with(places.length == 0 ? List.of() : new TableFacts(this, places), children);
  }

  private int number(UsedFact fact) {
    if (!fact.isNumber()) {
      Integer known = numbers.putIfAbsent(fact, facts.size());
      if (known != null) {
        return known;
      }
      facts.add(fact);
      return facts.size() - 1;
    }
    int number = fact.number();
    if (number < 0 || number >= facts.size()) {
      throw new IllegalArgumentException(
          "Assessment: \"findings\" refer to fact "
              + number
              + ", and \"facts\" has "
              + facts.size());
    }
    return number;
  }
}
