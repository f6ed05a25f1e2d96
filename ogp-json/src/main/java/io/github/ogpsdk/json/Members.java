package io.github.ogpsdk.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.DateSpan;
import io.github.ogpsdk.model.Extensions;
import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.LooseId;
import io.github.ogpsdk.model.ObjectId;
import io.github.ogpsdk.model.Partial;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.RefersTo;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.WebAddress;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Term;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a component of a record looks like on the wire. */
final class Members {
  private static final Kind DATE = new DateKind();
  private static final Kind WHEN =
      new ParsedKind(
          DateSpan::parse,
          "a date or two, such as \"2023-10/2024-09\"",
          text -> DateKind.only(Meant.dates(text)));
  private static final Kind FRACTION =
      new ParsedKind(Fraction::parse, "a text such as \"1/2\" or \"4\"", Meant::fraction);
  private static final Kind PERIOD =
      new ParsedKind(Members::period, "a duration such as \"P6M\"", Meant::duration);

  /** One way to write a duration: Java reads it in small letters and below zero, too. */
  private static final Pattern DURATION =
      Pattern.compile("P(?=[0-9])([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,8}W)?([0-9]{1,9}D)?");

  private static final Map<Class<?>, Kind> SINGLE =
      Map.ofEntries(
          Map.entry(String.class, Kinds.STRING),
          Map.entry(Integer.class, Kinds.INTEGER),
          Map.entry(int.class, Kinds.INTEGER),
          Map.entry(Boolean.class, Kinds.FLAG),
          Map.entry(boolean.class, Kinds.FLAG),
          Map.entry(BigDecimal.class, Kinds.DECIMAL),
          Map.entry(Text.class, Kinds.WORDS),
          Map.entry(PartialDate.class, DATE),
          Map.entry(DateSpan.class, WHEN),
          Map.entry(Fraction.class, FRACTION),
          Map.entry(Period.class, PERIOD),
          Map.entry(Condition.class, new ConditionKind()),
          Map.entry(Term.Call.class, new TermKind.Call()),
          Map.entry(RuleParameter.class, new ParameterKind()));

  static final Member.Form OBJECT_ID =
      new Member.Form(
          Pattern.compile(ObjectId.FORM),
          ProblemCode.MALFORMED_ID,
          "lower-case letters, digits, dots and dashes, such as \"foro-multiactor\"");
  static final Member.Form LOOSE_ID =
      new Member.Form(
          Pattern.compile(LooseId.FORM),
          ProblemCode.MALFORMED_ID,
          "letters, digits, dots, dashes and underscores, such as \"PE0066\"");
  private static final Member.Form WEB_ADDRESS =
      new Member.Form(
          Pattern.compile(WebAddress.FORM),
          ProblemCode.MALFORMED_ADDRESS,
          "an address such as \"https://example.org/\"");

  private Members() {}

  /** Returns what a component is on the wire. */
  static Member of(Class<?> owner, RecordComponent component) {
    Optional<Member> special = RulebookMembers.of(owner, component.getName());
    if (special.isPresent()) {
      return special.get();
    }
    if (owner == Evidence.class && component.getName().equals("facts")) {
      return new Member(
          "facts",
          new ListKind(new FactKind()),
          Member.Presence.PLAIN,
          Optional.empty(),
          Optional.empty());
    }
    Class<?> type = component.getType();
    AnnotatedType annotated = component.getAnnotatedType();
    String name = name(component);
    Optional<String> refersTo =
        Optional.ofNullable(component.getAnnotation(RefersTo.class)).map(RefersTo::value);
    if (type == Partial.class) {
      return new Member(
          "partial", Kinds.STRING, Member.Presence.PARTIAL, refersTo, Optional.empty());
    }
    if (type == Unknown.class) {
      return new Member(
          "unknown", Kinds.STRING, Member.Presence.UNKNOWN, refersTo, Optional.empty());
    }
    if (component.getAccessor().isAnnotationPresent(Extensions.class)) {
      return new Member("*", Kinds.STRING, Member.Presence.EXTENSIONS, refersTo, Optional.empty());
    }
    AnnotatedType held =
        type == Optional.class || type == Listing.class ? argument(annotated, 0) : annotated;
    Optional<Member.Form> form = form(held).or(() -> form(component.getAccessor()));
    return new Member(name, kind(held), presence(type), refersTo, form);
  }

  private static Period period(String text) {
    if (!DURATION.matcher(text).matches()) {
      throw new IllegalArgumentException("no duration: " + text);
    }
    return Period.parse(text);
  }

  private static String name(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property == null ? component.getName() : property.value();
  }

  private static Member.Presence presence(Class<?> type) {
    if (type == Optional.class) {
      return Member.Presence.OPTIONAL;
    }
    if (type == Listing.class) {
      return Member.Presence.LISTING;
    }
    return type == List.class || type == Map.class || type == boolean.class
        ? Member.Presence.PLAIN
        : Member.Presence.REQUIRED;
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  private static Optional<Member.Form> form(AnnotatedElement element) {
    if (element.isAnnotationPresent(ObjectId.class)) {
      return Optional.of(OBJECT_ID);
    }
    if (element.isAnnotationPresent(LooseId.class)) {
      return Optional.of(LOOSE_ID);
    }
    return element.isAnnotationPresent(WebAddress.class)
        ? Optional.of(WEB_ADDRESS)
        : Optional.empty();
  }

  private static Kind mapped(AnnotatedType annotated) {
    return annotated.getType() == String.class ? new LiteralKind() : kind(annotated);
  }

  private static Kind kind(AnnotatedType annotated) {
    if (annotated instanceof AnnotatedParameterizedType) {
      return annotated.getType().getTypeName().startsWith("java.util.Map")
          ? new MapKind(mapped(argument(annotated, 1)))
          : new ListKind(kind(argument(annotated, 0)));
    }
    Class<?> type = (Class<?>) annotated.getType();
    Kind single = SINGLE.get(type);
    if (single != null) {
      return single;
    }
    return CodeLists.isList(type) ? CodeLists.kind(type) : new ObjectKind(type);
  }
}
