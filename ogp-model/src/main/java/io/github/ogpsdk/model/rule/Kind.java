package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Text;
import java.util.Optional;

/**
 * A kind of object that rules can be about, such as {@code mechanism}, and the collection in which
 * its objects are found.
 *
 * @param name its name, such as {@code meeting}
 * @param owner the kind that its objects belong to; none for the document itself
 * @param collection the collection of the owner that holds them
 * @param label a noun by language
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Kind(String name, Optional<String> owner, Optional<String> collection, Text label) {
  /** Returns the kind of the document itself. */
  public static Kind root(String name, Text label) {
    return new Kind(name, Optional.empty(), Optional.empty(), label);
  }

  /** Returns a kind whose objects are found in a collection of their owner. */
  public static Kind of(String name, String owner, String collection, Text label) {
    return new Kind(name, Optional.of(owner), Optional.of(collection), label);
  }
}
