package io.github.ogpsdk.json;

import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.UnknownReason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code partial} and {@code unknown} of one object and holds them against its members. */
final class SiblingCheck {
  private static final CodeKind REASON = CodeLists.kind(UnknownReason.class);

  private final Shape shape;
  private final Tree.Members members;

  SiblingCheck(Shape shape, Tree.Members members) {
    this.shape = shape;
    this.members = members;
  }

  /** Returns the names of incomplete lists, without those reported. */
  @Nullable Object partial(Tree tree, Binding binding) {
    if (!(tree instanceof Tree.Items items)) {
      binding.wrongType(tree, "an array of the names of lists");
      return null;
    }
    List<String> names = new ArrayList<>();
    Set<String> newer = new LinkedHashSet<>();
    for (int i = 0; i < items.items().size(); i++) {
      binding.route.down(i);
      String name = Kinds.text(items.items().get(i), binding, "the name of a list");
      if (name != null && isNew(name, binding)) {
        names.add(name);
        newer.add(name);
      } else if (name != null && isMember(name, true, binding)) {
        names.add(name);
      }
      binding.route.up();
    }
    return Partial.read(names, newer);
  }

  /** Returns the reasons by name, without those reported. */
  @Nullable Object unknown(Tree tree, Binding binding) {
    if (!(tree instanceof Tree.Members entries)) {
      binding.wrongType(tree, "an object from member to reason");
      return null;
    }
    Map<String, UnknownReason> reasons = new LinkedHashMap<>();
    Map<String, String> newer = new LinkedHashMap<>();
    for (int i = 0; i < entries.names().size(); i++) {
      String name = entries.names().get(i);
      binding.route.down(name);
      entry(name, entries.values().get(i), reasons, newer, binding);
      binding.route.up();
    }
    return Unknown.read(reasons, newer);
  }

  private void entry(
      String name,
      Tree tree,
      Map<String, UnknownReason> reasons,
      Map<String, String> newer,
      Binding binding) {
    boolean newName = isNew(name, binding);
    boolean newReason =
        binding.isNewer() && tree instanceof Tree.Words words && !REASON.knows(words.text());
    if (newReason) {
      binding.report(ProblemCode.NEWER_VERSION, "the reason is new; it is kept", "", null);
    }
    Object reason = newReason ? null : REASON.read(tree, binding);
    if (!newName && !(isMember(name, false, binding) && isAbsent(name, binding))) {
      return;
    }
    if (newReason || newName) {
      String text = Kinds.text(tree, binding, REASON.expected());
      if (text != null) {
        newer.put(name, text);
      }
    } else if (reason != null) {
      reasons.put(name, (UnknownReason) reason);
    }
  }

  /** Whether a name is of a newer version: neither a member known here nor one that is kept. */
  private boolean isNew(String name, Binding binding) {
    boolean isNew = binding.isNewer() && shape.place(name) < 0 && members.get(name) == null;
    if (isNew) {
      binding.report(ProblemCode.NEWER_VERSION, "the name is new; it is kept", "", null);
    }
    return isNew;
  }

  private boolean isAbsent(String name, Binding binding) {
    int place = shape.place(name);
    if (place < 0 || !isPresent(name)) {
      return true;
    }
    boolean partialList = shape.members().get(place).isListing() && isNamedPartial(name);
    if (!partialList) {
      String message = "\"" + name + "\" has a value and is named in \"unknown\"";
      binding.report(ProblemCode.CONTRADICTION, message, "one or the other", null);
    }
    return partialList;
  }

  private boolean isMember(String name, boolean lists, Binding binding) {
    int place = shape.place(name);
    boolean right =
        place < 0
            ? members.get(name) != null
            : shape.members().get(place).isNamed()
                && (!lists || shape.members().get(place).isListing());
    if (!right) {
      List<String> names =
          shape.members().stream()
              .filter(m -> m.isNamed() && (!lists || m.isListing()))
              .map(Member::name)
              .toList();
      binding.report(
          ProblemCode.CONTRADICTION,
          "\""
              + Kinds.shortened(name)
              + (lists ? "\" is no list of this object" : "\" is no member of this object"),
          binding.route.pointer(),
          true,
          "one of " + String.join(", ", names),
          binding.suggest(name, names));
    }
    return right;
  }

  private boolean isNamedPartial(String name) {
    return members.get("partial") instanceof Tree.Items items
        && items.items().contains(new Tree.Words(name));
  }

  private boolean isPresent(String name) {
    Tree value = members.get(name);
    return value != null && !(value instanceof Tree.Nothing);
  }
}
