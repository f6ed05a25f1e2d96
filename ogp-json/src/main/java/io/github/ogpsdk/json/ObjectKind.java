package io.github.ogpsdk.json;

import io.github.ogpsdk.model.Listing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object with the members of a record.
 *
 * @param type the record
 */
record ObjectKind(Class<?> type) implements Kind {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  @Override
  public String expected() {
    return "an object";
  }

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    if (!(tree instanceof Tree.Members members)) {
      String meant =
          tree instanceof Tree.Words words && binding.isLenient()
              ? Slips.withSpace(words.text()).orElse(null)
              : null;
      binding.wrongType(tree, expected(), meant == null ? whole(tree) : meant);
      return null;
    }
    Shape shape = Shape.of(type);
    @Nullable Object[] values = new @Nullable Object[shape.members().size()];
    SiblingCheck siblings = new SiblingCheck(shape, members);
    Map<String, @Nullable Object> extensions = null;
    for (int i = 0; i < members.names().size(); i++) {
      String name = members.names().get(i);
      Tree value = members.values().get(i);
      int place = shape.place(name);
      if (shape.isHeader(name)) {
        continue;
      }
      if (place < 0) {
        extensions = extensions == null ? new LinkedHashMap<>() : extensions;
        extensions.put(name, value.toJava());
      } else if (!(value instanceof Tree.Nothing)) {
        binding.route.down(name);
        if (values[place] != null) {
          String message =
              "\"" + name + "\" is another name for \"" + shape.members().get(place).name() + "\"";
          binding.report(ProblemCode.DUPLICATE_MEMBER, message, "one of them", null);
        }
        values[place] = value(shape.members().get(place), value, siblings, binding);
        binding.route.up();
      }
    }
    if (extensions != null) {
      UnknownMembers.report(shape, members, extensions.keySet(), binding);
    }
    return complete(shape, members, values, extensions, binding);
  }

  /**
   * Returns the object that was probably meant by a value in its place: by a code the object with
   * it, such as {@code {sector: civil-society}}; by yes the one of which nothing is known.
   */
  private @Nullable String whole(Tree tree) {
    List<Member> members = Shape.of(type).members();
    if (tree instanceof Tree.Words words) {
      List<String> names =
          members.stream()
              .filter(m -> m.kind() instanceof CodeKind codes && codes.knows(words.text()))
              .map(Member::name)
              .toList();
      if (names.size() == 1) {
        return "{" + names.get(0) + ": " + words.text() + "}";
      }
    }
    boolean needsNone = members.stream().noneMatch(m -> m.presence() == Member.Presence.REQUIRED);
    boolean yes =
        tree instanceof Tree.Flag flag
            ? flag.value()
            : tree instanceof Tree.Words words && "true".equals(Meant.truth(words.text()));
    return yes && needsNone ? "{}" : null;
  }

  private static @Nullable Object value(
      Member member, Tree tree, SiblingCheck siblings, Binding binding) {
    return switch (member.presence()) {
      case PARTIAL -> siblings.partial(tree, binding);
      case UNKNOWN -> siblings.unknown(tree, binding);
      case LISTING -> {
        List<?> items = (List<?>) new ListKind(member.kind()).read(tree, binding);
        member.check(items, binding);
        yield items == null ? null : Creators.listing(items);
      }
      case OPTIONAL -> {
        Object value = member.kind().read(tree, binding);
        member.check(value, binding);
        yield value == null ? null : Optional.of(value);
      }
      default -> {
        Object value = member.kind().read(tree, binding);
        member.check(value, binding);
        yield value;
      }
    };
  }

  private static @Nullable Object complete(
      Shape shape,
      Tree.Members members,
      @Nullable Object[] values,
      @Nullable Map<String, @Nullable Object> extensions,
      Binding binding) {
    boolean whole = true;
    for (int i = 0; i < values.length; i++) {
      Member member = shape.members().get(i);
      if (member.presence() == Member.Presence.EXTENSIONS) {
        values[i] = extensions == null ? Map.of() : extensions;
      } else if (values[i] == null) {
        values[i] = absent(member);
        if (member.presence() == Member.Presence.REQUIRED) {
          whole = false;
          reportMissing(member, members, binding);
        }
      }
    }
    noteId(shape, members, binding);
    return whole ? make(shape, members, values, binding) : null;
  }

  private static @Nullable Object absent(Member member) {
    return switch (member.presence()) {
      case OPTIONAL -> Optional.empty();
      case LISTING -> Listing.unset();
      case DEFAULTED -> RulebookMembers.defaultOf(member);
      case PLAIN -> empty(member.kind());
      default -> null;
    };
  }

  private static Object empty(Kind kind) {
    if (kind instanceof MapKind) {
      return Map.of();
    }
    return kind instanceof ListKind ? List.of() : (Object) false;
  }

  private static void reportMissing(Member member, Tree.Members members, Binding binding) {
    Tree given = members.get(member.name());
    if (given == null || given instanceof Tree.Nothing) {
      binding.report(
          ProblemCode.MISSING_MEMBER,
          "\"" + member.name() + "\" is required",
          member.kind().expected(),
          null);
    }
  }

  private static void noteId(Shape shape, Tree.Members members, Binding binding) {
    if (shape.idKind().isPresent() && members.get("id") instanceof Tree.Words id) {
      String pointer = binding.route.pointer();
      binding.references().target(shape.idKind().get(), id.text(), pointer, binding);
    }
  }

  private static @Nullable Object make(
      Shape shape, Tree.Members members, @Nullable Object[] values, Binding binding) {
    try {
      return shape.make(values);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      String owner = shape.type().getSimpleName() + ": ";
      String said = message.startsWith(owner) ? message.substring(owner.length()) : message;
      binding.report(
          ProblemCode.BROKEN_INVARIANT, said, place(said, members, binding), false, "", null);
      return null;
    }
  }

  private static String place(String message, Tree.Members members, Binding binding) {
    Matcher quoted = QUOTED.matcher(message);
    while (quoted.find()) {
      if (members.get(quoted.group(1)) != null) {
        return binding.route.pointer(quoted.group(1));
      }
    }
    return binding.route.pointer();
  }
}
