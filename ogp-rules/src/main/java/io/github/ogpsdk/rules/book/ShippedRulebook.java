package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Rulebook;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A rulebook that ships: its head at once, its rules when somebody asks for them. */
final class ShippedRulebook {
  private final String id;
  private final Supplier<Rulebook> head;
  private final Supplier<Rulebook> book;
  private volatile @Nullable Rulebook made;

  ShippedRulebook(String id, Supplier<Rulebook> head, Supplier<Rulebook> book) {
    this.id = id;
    this.head = head;
    this.book = book;
  }

  String id() {
    return id;
  }

  /** Returns the rulebook without its definitions and rules. */
  Rulebook head() {
    return head.get();
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
