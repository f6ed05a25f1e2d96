package io.github.ogpsdk.rules.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A collection: the objects of one kind that belong to another, such as the {@code meetings} of a
 * mechanism, with the code that finds them for each kind of owner.
 *
 * @param name its name, such as {@code meetings}; its words stand in {@code kinds_*.properties}
 * @param element the kind of its elements, such as {@code meeting}
 * @param codes the code by the kind of owner
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Collection(String name, String element, Map<String, CollectionCode<?, ?>> codes) {
  /** Copies the map. */
  public Collection {
    codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
  }

  /** Returns the kinds of subject that own it. */
  public List<String> of() {
    return List.copyOf(codes.keySet());
  }
}
