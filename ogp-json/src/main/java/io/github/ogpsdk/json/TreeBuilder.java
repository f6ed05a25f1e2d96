package io.github.ogpsdk.json;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds the tree of an object, member by member; what is absent is not written. */
final class TreeBuilder {
  private final List<String> names = new ArrayList<>();
  private final List<Tree> values = new ArrayList<>();

  TreeBuilder put(String name, Tree value) {
    names.add(name);
    values.add(value);
    return this;
  }

  TreeBuilder text(String name, String value) {
    return put(name, new Tree.Words(value));
  }

  TreeBuilder text(String name, Optional<String> value) {
    value.ifPresent(v -> text(name, v));
    return this;
  }

  TreeBuilder date(String name, Optional<PartialDate> value) {
    value.ifPresent(v -> text(name, v.toString()));
    return this;
  }

  TreeBuilder words(String name, Text value) {
    String plain = value.byLanguage().get("");
    return put(
        name, plain != null ? new Tree.Words(plain) : map(value.byLanguage(), Tree.Words::new));
  }

  TreeBuilder texts(String name, List<String> values) {
    return list(name, values, Tree.Words::new);
  }

  <T> TreeBuilder one(String name, Optional<T> value, Function<T, Tree> write) {
    value.ifPresent(v -> put(name, write.apply(v)));
    return this;
  }

  /** Adds a list, unless it is empty. */
  <T> TreeBuilder list(String name, List<T> values, Function<T, Tree> write) {
    if (!values.isEmpty()) {
      put(name, items(values, write));
    }
    return this;
  }

  /** Adds a map, unless it is empty. */
  <T> TreeBuilder map(String name, Map<String, T> values, Function<T, Tree> write) {
    if (!values.isEmpty()) {
      put(name, map(values, write));
    }
    return this;
  }

  /** Returns an array. */
  static <T> Tree items(List<T> values, Function<? super T, ? extends Tree> write) {
    List<Tree> items = new ArrayList<>(values.size());
    values.forEach(v -> items.add(write.apply(v)));
    return new Tree.Items(items);
  }

  private static <T> Tree map(Map<String, T> values, Function<? super T, ? extends Tree> write) {
    TreeBuilder map = new TreeBuilder();
    values.forEach((name, value) -> map.put(name, write.apply(value)));
    return map.tree();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  Tree.Members tree() {
    return new Tree.Members(List.copyOf(names), List.copyOf(values));
  }
}
