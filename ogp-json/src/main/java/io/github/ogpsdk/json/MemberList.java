package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object while it is read; a name is taken once. */
final class MemberList {
  private static final int FEW = 12;

  private final List<String> names = new ArrayList<>(8);
  private final List<Tree> values = new ArrayList<>(8);
  private @Nullable Set<String> many;

  boolean isFresh(String name) {
    if (many == null && names.size() < FEW) {
      return !names.contains(name);
    }
    if (many == null) {
      many = new HashSet<>(names);
    }
    return !many.contains(name);
  }

  void add(String name, Tree value) {
    names.add(name);
    values.add(value);
    if (many != null) {
      many.add(name);
    }
  }

  Tree.Members tree() {
    return new Tree.Members(names, values);
  }
}
