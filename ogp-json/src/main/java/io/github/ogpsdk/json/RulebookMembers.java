package io.github.ogpsdk.json;

import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SetParameter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What differs between the types of a rulebook and its members on the wire. */
final class RulebookMembers {
  /** The edition of a rulebook that states none. */
  static final String FIRST_EDITION = "1.0.0";

  private static final Kind LITERAL = new LiteralKind();

  private RulebookMembers() {}

  /** Returns how a component stands on the wire, where its type does not tell. */
  static Optional<Member> of(Class<?> owner, String component) {
    if (owner == Rulebook.class) {
      return ofRulebook(component);
    }
    boolean identified = owner == Rule.class || owner == Definition.class;
    if (identified && component.equals("id")) {
      return member("id", Kinds.STRING, Member.Presence.REQUIRED, Optional.of(Members.LOOSE_ID));
    }
    if (owner == Rule.class && component.equals("effective")) {
      return member("effective", new ObjectKind(Effective.class), Member.Presence.DEFAULTED);
    }
    if (owner == DatedValue.class && component.equals("value")) {
      return member("value", LITERAL, Member.Presence.REQUIRED);
    }
    boolean dated = owner == RuleParameter.class || owner == SetParameter.class;
    if (dated && component.equals("history")) {
      Kind history = new FilledList(new ObjectKind(DatedValue.class));
      return member("history", history, Member.Presence.REQUIRED);
    }
    return owner == RuleParameter.class && component.equals("readings")
        ? member("readings", new ListKind(LITERAL), Member.Presence.PLAIN)
        : Optional.empty();
  }

  private static Optional<Member> ofRulebook(String component) {
    return switch (component) {
      case "id" ->
          member("id", Kinds.STRING, Member.Presence.REQUIRED, Optional.of(Members.OBJECT_ID));
      case "edition" -> member("edition", Kinds.STRING, Member.Presence.DEFAULTED);
      case "extending" -> member("extends", new ListKind(Kinds.STRING), Member.Presence.PLAIN);
      case "effective" ->
          member("effective", new ObjectKind(Effective.class), Member.Presence.DEFAULTED);
      default -> Optional.empty();
    };
  }

  /** Returns the value of a member that is absent and has a default. */
  static Object defaultOf(Member member) {
    return member.name().equals("edition") ? FIRST_EDITION : Effective.ALWAYS;
  }

  /** Returns other names for members: an overlay's rules are those it adds. */
  static Map<String, String> aliases(Class<?> owner) {
    return owner == Rulebook.class ? Map.of("add", "rules") : Map.of();
  }

  /** Returns the members of a document that its type does not have. */
  static Set<String> header(Class<?> owner) {
    return owner == Rulebook.class ? Set.of("format", "version") : Set.of();
  }

  private static Optional<Member> member(String name, Kind kind, Member.Presence presence) {
    return member(name, kind, presence, Optional.empty());
  }

  private static Optional<Member> member(
      String name, Kind kind, Member.Presence presence, Optional<Member.Form> form) {
    return Optional.of(new Member(name, kind, presence, Optional.empty(), form));
  }
}
