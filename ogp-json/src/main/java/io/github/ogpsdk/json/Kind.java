package io.github.ogpsdk.json;

import org.jspecify.annotations.Nullable;

/**
 * What a member holds, such as a date: how it is told from a tree, and what to say if it is not.
 */
interface Kind {

  /** Returns the value, or null after reporting why there is none. */
  @Nullable Object read(Tree tree, Binding binding);

  /** Returns in words what is expected, such as {@code a whole number}. */
  String expected();
}
