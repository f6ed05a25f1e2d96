package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * The signature of a measure: a named, typed function of the facts, such as {@code seats} of a seat
 * table for a sector, a number.
 *
 * @param name its name, such as {@code seats}
 * @param about the kinds of subject it measures, such as {@code seat-table}
 * @param args its arguments, such as {@code sector}
 * @param type the kind of value it gives
 * @param codes the codes that it can give, where it gives a code of a list
 * @param label what it measures, as a noun phrase by language; arguments in braces
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Measure(
    String name,
    List<String> about,
    List<Argument> args,
    ValueType type,
    Optional<CodeList> codes,
    Text label) {
  /** Copies the lists. */
  public Measure {
    about = List.copyOf(about);
    args = List.copyOf(args);
  }

  /** Returns the names of its arguments, such as {@code sector}. */
  public List<String> argNames() {
    return args.stream().map(Argument::name).toList();
  }

  /** Returns this measure, which gives a code of a list. */
  public Measure giving(CodeList list) {
    return new Measure(name, about, args, type, Optional.of(list), label);
  }
}
