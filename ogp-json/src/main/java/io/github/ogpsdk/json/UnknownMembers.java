package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reports members that a type does not know: kept, or a misspelling of one that it knows. */
final class UnknownMembers {
  /** The name by which JSON libraries are told of all other members. */
  private static final String RESERVED = "*";

  /** How names begin that no version will have: they are the writer's own, and no misspelling. */
  private static final String OWN = "x-";

  private UnknownMembers() {}

  static void report(
      Shape shape, Tree.Members members, Collection<String> unknown, Binding binding) {
    List<String> absent = new ArrayList<>();
    boolean keeps = false;
    for (Member member : shape.members()) {
      keeps |= member.presence() == Member.Presence.EXTENSIONS;
      if (member.presence() != Member.Presence.EXTENSIONS && members.get(member.name()) == null) {
        absent.add(member.name());
      }
    }
    for (String name : unknown) {
      if (name.equals(RESERVED)) {
        String message = "the name \"" + name + "\" is reserved";
        String pointer = binding.route.pointer(name);
        binding.report(ProblemCode.RESERVED_NAME, message, pointer, true, "another name", null);
        continue;
      }
      if (keeps && name.startsWith(OWN)) {
        binding.own(name);
        continue;
      }
      String meant = binding.suggest(name, absent);
      boolean misspelled = meant != null && !binding.isNewer();
      String quoted = "\"" + Kinds.shortened(name) + "\"";
      binding.report(
          misspelled ? ProblemCode.MISSPELLED_MEMBER : ProblemCode.UNKNOWN_MEMBER,
          misspelled
              ? quoted + " is no member of this object"
              : quoted
                  + (keeps
                      ? " is not known to this version; it is kept"
                      : " is not known to this version; it is left out"),
          binding.route.pointer(name),
          true,
          "",
          meant);
    }
  }
}
