package io.github.ogpsdk.json;

import io.github.ogpsdk.model.Codes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A code of a closed or an open list, such as {@code civil-society}. */
final class CodeKind implements Kind {
  private static final int SHOWN = 12;

  private final Class<?> type;
  private final String list;
  private final Map<String, Object> known;
  private final boolean open;
  private final Function<String, Object> creator;
  private final String expected;

  private CodeKind(
      Class<?> type,
      String list,
      Map<String, Object> known,
      boolean open,
      Function<String, Object> creator) {
    this.type = type;
    this.list = list;
    this.known = Collections.unmodifiableMap(known);
    this.open = open;
    this.creator = creator;
    this.expected = open ? "a code such as \"" + known.keySet().iterator().next() + "\"" : listed();
  }

  /**
   * Returns the kind of a list of codes.
   *
   * @param type the type of the values, which gives the list its name
   * @param codes the codes known, in their order
   * @param open whether other codes are allowed
   * @param creator makes a value; throws {@link IllegalArgumentException} on a malformed code
   */
  static CodeKind of(
      Class<?> type, List<String> codes, boolean open, Function<String, Object> creator) {
    String name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    Map<String, Object> known = new LinkedHashMap<>();
    for (String code : codes) {
      known.put(code, creator.apply(code));
    }
    return new CodeKind(type, name.toLowerCase(Locale.ROOT), known, open, creator);
  }

  /** Returns the type of the values. */
  Class<?> type() {
    return type;
  }

  /** Returns the codes known, in their order. */
  Iterable<String> codes() {
    return known.keySet();
  }

  /** Returns whether a code stands in the list. */
  boolean knows(String code) {
    return known.containsKey(code);
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public @Nullable Object read(Tree tree, Binding binding) {
    String code = Kinds.text(tree, binding, expected);
    if (code == null) {
      return null;
    }
    Object value = known.get(code);
    return value != null ? value : notListed(code, binding);
  }

  private @Nullable Object notListed(String code, Binding binding) {
    DeclaredSectors declared = binding.sectors();
    if (declared.has(type, code) && Codes.isWellFormed(code)) {
      return creator.apply(code);
    }
    String quoted = "\"" + Kinds.shortened(code) + "\"";
    String elsewhere = Meant.code(list, code);
    String suggestion =
        elsewhere != null && known.containsKey(elsewhere)
            ? elsewhere
            : binding.suggest(Meant.bare(code), declared.with(type, known.keySet()));
    if (!open) {
      binding.report(ProblemCode.UNKNOWN_CODE, quoted + " is no " + list, expected, suggestion);
      return null;
    }
    try {
      Object value = creator.apply(code);
      if (declared.isPlace(binding.route)) {
        binding.report(
            ProblemCode.DANGLING_REFERENCE,
            quoted + " is no sector, neither of the format nor declared",
            suggestion == null ? listed() : "",
            suggestion);
        return value;
      }
      String message = quoted + " is not in the list of this version (" + list + "); it is kept";
      String others = suggestion == null ? listed() : "";
      binding.report(ProblemCode.UNLISTED_CODE, message, others, suggestion);
      return value;
    } catch (IllegalArgumentException e) {
      String message = quoted + " is not written as a code";
      binding.report(ProblemCode.MALFORMED_CODE, message, expected, suggestion);
      return null;
    }
  }

  @Override
  public String expected() {
    return expected;
  }

  private String listed() {
    List<String> codes = List.copyOf(known.keySet());
    String some = String.join(", ", codes.subList(0, Math.min(codes.size(), SHOWN)));
    return codes.size() > SHOWN ? "one of " + some + ", …" : "one of " + some;
  }
}
