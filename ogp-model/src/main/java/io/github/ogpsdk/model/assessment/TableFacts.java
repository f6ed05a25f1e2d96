package io.github.ogpsdk.model.assessment;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** Facts of an assessment's table, which evidence refers to by number. Immutable. */
final class TableFacts extends AbstractList<UsedFact> implements RandomAccess {
  private final FactTable table;
  private final int[] numbers;

  TableFacts(FactTable table, int[] numbers) {
    this.table = table;
    this.numbers = numbers;
  }

  /** Returns whether they stand in a table, as it is written. */
  boolean areOf(List<UsedFact> facts) {
    return table.isWritten(facts);
  }

  /** Returns their places in the table, counted from 0. */
  List<Integer> numbers() {
    List<Integer> all = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      all.add(number);
    }
    return all;
  }

  @Override
  public UsedFact get(int index) {
    return table.get(numbers[index]);
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
