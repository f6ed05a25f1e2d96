package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A rulebook that ships, made when somebody asks for it. */
final class ShippedRulebook {
  private final String id;
  private final Supplier<Rulebook> book;
  private volatile @Nullable Rulebook made;

  ShippedRulebook(String id, Supplier<Rulebook> book) {
    this.id = id;
    this.book = book;
  }

  String id() {
    return id;
  }

  /** Returns the rulebook, the same each time. */
  Rulebook book() {
    Rulebook whole = made;
    if (whole == null) {
      synchronized (this) {
        whole = made;
        if (whole == null) {
          whole = book.get();
          made = whole;
        }
      }
    }
    return whole;
  }
}
