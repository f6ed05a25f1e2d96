package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Text;
import java.util.List;

/**
 * The signature of a collection: the objects of one kind that belong to another, such as the {@code
 * meetings} of a mechanism.
 *
 * @param name its name, such as {@code meetings}
 * @param of the kinds of subject that own it
 * @param element the kind of its elements, such as {@code meeting}
 * @param label what it holds, as a plural noun by language
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Collection(String name, List<String> of, String element, Text label) {
  /** Copies the list. */
  public Collection {
    of = List.copyOf(of);
  }
}
