package io.github.ogpsdk.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the members of one object that is no record, such as a condition, one by one. */
final class Fields {
  private final Tree.Members members;
  private final Binding binding;

  Fields(Tree.Members members, Binding binding) {
    this.members = members;
    this.binding = binding;
  }

  /** Returns whether a member is there. */
  boolean has(String name) {
    return tree(name) != null;
  }

  /** Returns a member's tree; null where it is absent. */
  @Nullable Tree tree(String name) {
    Tree tree = members.get(name);
    return tree instanceof Tree.Nothing ? null : tree;
  }

  /** Returns a member's value; null where it is absent or has been reported. */
  <T> @Nullable T read(String name, Kind kind, Class<T> type) {
    Tree tree = tree(name);
    if (tree == null) {
      return null;
    }
    binding.route.down(name);
    Object value = kind.read(tree, binding);
    binding.route.up();
    return value == null ? null : type.cast(value);
  }

  /** Returns a member's text. */
  @Nullable String text(String name) {
    return read(name, Kinds.STRING, String.class);
  }

  /** Returns a member's text, empty where it is absent or has been reported. */
  Optional<String> optionalText(String name) {
    return Optional.ofNullable(text(name));
  }

  /** Returns a required member's value; null after reporting that there is none. */
  <T> @Nullable T required(String name, Kind kind, Class<T> type) {
    if (!has(name)) {
      String message = "\"" + name + "\" is required";
      binding.report(ProblemCode.MISSING_MEMBER, message, kind.expected(), null);
    }
    return read(name, kind, type);
  }

  /** Returns those of some names that are there. */
  List<String> among(Collection<String> names) {
    return names.stream().filter(this::has).toList();
  }

  /** Reports members other than those named: what is not understood here cannot be left out. */
  void allowOnly(Collection<String> names) {
    List<String> absent = names.stream().filter(n -> !has(n)).toList();
    for (String name : members.names()) {
      if (!names.contains(name)) {
        String meant = binding.suggest(name, absent);
        binding.report(
            ProblemCode.MISSPELLED_MEMBER,
            "\"" + Kinds.shortened(name) + "\" is no member of this object",
            binding.route.pointer(name),
            true,
            "one of " + String.join(", ", names),
            meant);
      }
    }
  }
}
