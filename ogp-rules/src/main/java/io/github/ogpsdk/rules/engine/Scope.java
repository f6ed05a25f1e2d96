package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.fact.Cursor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The subjects that a condition can speak of: the rule's own, those that it belongs to, and the
 * elements of the quantifiers around it, the nearest first.
 *
 * @param outer the scope around it
 * @param kind the kind of the subject
 * @param name its name in the rule, where it has one
 * @param subject the subject
 */
record Scope(@Nullable Scope outer, String kind, @Nullable String name, Cursor<?> subject) {

  Scope inner(String elementKind, @Nullable String elementName, Cursor<?> element) {
    return new Scope(this, elementKind, elementName, element);
  }

  /** Returns this scope's subject with those of its owners that are in reach. */
  Subject alone() {
    Subject alone = null;
    List<String> lineage = SymbolTable.lineage(kind);
    for (int i = lineage.size() - 1; i >= 0; i--) {
      String above = lineage.get(i);
      Scope found = above.equals(kind) ? this : find(new Target(above, null));
      if (found != null) {
        alone = alone == null ? Subject.of(above, found.subject) : alone.with(above, found.subject);
      }
    }
    return Objects.requireNonNull(alone);
  }

  @Nullable Scope find(Target target) {
    for (Scope s = this; s != null; s = s.outer) {
      if (target.name() == null ? s.kind.equals(target.kind()) : target.name().equals(s.name)) {
        return s;
      }
    }
    return null;
  }
}
