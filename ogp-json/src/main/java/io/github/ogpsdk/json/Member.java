package io.github.ogpsdk.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A member of a type: its name on the wire, what it holds and how often.
 *
 * @param name the name on the wire, such as {@code asOf}
 * @param kind what it holds, or what its items hold where it is a listing
 * @param presence how often
 * @param refersTo the kind of object whose id it holds
 * @param form the form of an id or address
 */
record Member(
    String name, Kind kind, Presence presence, Optional<String> refersTo, Optional<Form> form) {

  /** How a member is kept in its record. */
  enum Presence {
    /** Exactly one. */
    REQUIRED,
    /** One or none. */
    OPTIONAL,
    /** A list that knows whether it is complete. */
    LISTING,
    /** A plain list or map, empty when absent. */
    PLAIN,
    /** One, with a default when absent. */
    DEFAULTED,
    /** The names of incomplete lists. */
    PARTIAL,
    /** The reasons for what has no value. */
    UNKNOWN,
    /** Members that this version does not know. */
    EXTENSIONS
  }

  /** How ids and addresses are written. */
  record Form(Pattern pattern, ProblemCode code, String expected) {}

  /** Whether this is a member with a name, not one of the three that speak of the others. */
  boolean isNamed() {
    return presence.compareTo(Presence.DEFAULTED) <= 0;
  }

  boolean isListing() {
    return presence == Presence.LISTING;
  }

  /** Reports an id or address that is not written as one, and notes references. */
  void check(@Nullable Object value, Binding binding) {
    if (value instanceof String text) {
      checkText(text, binding);
    } else if (value instanceof Iterable<?> items && (refersTo.isPresent() || form.isPresent())) {
      int i = 0;
      for (Object item : items) {
        binding.route.down(i++);
        check(item, binding);
        binding.route.up();
      }
    }
  }

  private void checkText(String text, Binding binding) {
    if (form.isPresent() && !form.get().pattern.matcher(text).matches()) {
      Form f = form.get();
      String meant = f.code == ProblemCode.MALFORMED_ID ? Meant.id(text) : null;
      binding.report(
          f.code, "\"" + Kinds.shortened(text) + "\" is not allowed here", f.expected, meant);
    }
    if (refersTo.isPresent()) {
      binding.references().reference(refersTo.get(), text, binding.route.pointer());
    }
  }
}
