package io.github.ogpsdk.rules.eval;

import java.util.Optional;

/**
 * A kind of object that rules can be about, such as {@code mechanism}, and the collection in which
 * its objects are found. Its words stand in {@code kinds_*.properties}.
 *
 * @param name its name, such as {@code meeting}
 * @param type the type of its objects
 * @param owner the kind that its objects belong to; none for the document itself
 * @param collection the collection of the owner that holds them
 * @param <S> the type of its objects
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Kind<S>(
    String name, Class<S> type, Optional<String> owner, Optional<String> collection) {
  /** Returns the kind of the document itself. */
  public static <S> Kind<S> root(String name, Class<S> type) {
    return new Kind<>(name, type, Optional.empty(), Optional.empty());
  }

  /** Returns a kind whose objects are found in a collection of their owner. */
  public static <S> Kind<S> of(String name, Class<S> type, String owner, String collection) {
    return new Kind<>(name, type, Optional.of(owner), Optional.of(collection));
  }
}
