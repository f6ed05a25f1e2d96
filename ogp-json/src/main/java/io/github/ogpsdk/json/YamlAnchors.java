package io.github.ogpsdk.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the anchors of a YAML text stand for, and how much their aliases have added up to. */
final class YamlAnchors {
  private record Anchored(Tree tree, int values, int height) {}

  private final Map<String, Anchored> byName = new HashMap<>();
  private long used;

  void put(String name, Tree tree) {
    byName.put(name, new Anchored(tree, values(tree), height(tree)));
  }

  /** Returns what an anchor that has ended stands for. */
  @Nullable Tree get(String name) {
    Anchored anchored = byName.get(name);
    return anchored == null ? null : anchored.tree;
  }

  /** Counts one alias; false when the limits are passed. */
  boolean use(String name, int depth) {
    Anchored anchored = byName.get(name);
    if (anchored == null) {
      return true;
    }
    used += anchored.values;
    return used <= Limits.ALIASED && depth + anchored.height <= Limits.DEPTH;
  }

  private static int values(Tree tree) {
    int sum = 1;
    if (tree instanceof Tree.Members members) {
      for (Tree value : members.values()) {
        sum += values(value);
      }
    } else if (tree instanceof Tree.Items items) {
      for (Tree item : items.items()) {
        sum += values(item);
      }
    }
    return sum;
  }

  private static int height(Tree tree) {
    int highest = 0;
    if (tree instanceof Tree.Members members) {
      for (Tree value : members.values()) {
        highest = Math.max(highest, 1 + height(value));
      }
    } else if (tree instanceof Tree.Items items) {
      for (Tree item : items.items()) {
        highest = Math.max(highest, 1 + height(item));
      }
    }
    return highest;
  }
}
