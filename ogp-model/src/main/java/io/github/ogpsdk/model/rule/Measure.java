package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Text;
import java.util.List;

/**
 * The signature of a measure: a named, typed function of the facts, such as {@code seats} of a seat
 * table for a sector, a number.
 *
 * @param name its name, such as {@code seats}
 * @param about the kinds of subject it measures, such as {@code seat-table}
 * @param args the names of its arguments, such as {@code sector}
 * @param type the kind of value it gives
 * @param label what it measures, as a noun phrase by language; arguments in braces
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Measure(
    String name, List<String> about, List<String> args, ValueType type, Text label) {
  /** Copies the lists. */
  public Measure {
    about = List.copyOf(about);
    args = List.copyOf(args);
  }
}
