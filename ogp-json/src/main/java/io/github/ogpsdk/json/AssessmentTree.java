package io.github.ogpsdk.json;

import io.github.ogpsdk.model.assessment.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes assessments by the annotations of their types, numbers among parameters as numbers. */
final class AssessmentTree {
  private static final Set<String> VALUES = Set.of("parameters", "args", "againstArgs");

  private AssessmentTree() {}

  /** Returns the tree of an assessment. */
  static Tree of(Assessment assessment) {
    return literals(JsonWriter.tree(assessment));
  }

  private static Tree literals(Tree tree) {
    if (tree instanceof Tree.Items items) {
      return TreeBuilder.items(items.items(), AssessmentTree::literals);
    }
    if (!(tree instanceof Tree.Members members)) {
      return tree;
    }
    List<Tree> values = new ArrayList<>(members.values().size());
    for (int i = 0; i < members.names().size(); i++) {
      Tree value = members.values().get(i);
      boolean named = VALUES.contains(members.names().get(i));
      values.add(named && value instanceof Tree.Members map ? numbers(map) : literals(value));
    }
    return new Tree.Members(members.names(), values);
  }

  private static Tree numbers(Tree.Members map) {
    List<Tree> values = new ArrayList<>(map.values().size());
    for (Tree value : map.values()) {
      values.add(value instanceof Tree.Words words ? LiteralKind.write(words.text()) : value);
    }
    return new Tree.Members(map.names(), values);
  }
}
