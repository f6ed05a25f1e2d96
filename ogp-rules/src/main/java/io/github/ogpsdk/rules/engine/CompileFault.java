package io.github.ogpsdk.rules.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a rule or rulebook, such as {@code no-measure}.
 *
 * @since 0.1
 */
public enum CompileFault {
  /** A rulebook that is extended does not exist. */
  NO_RULEBOOK("no-rulebook", "there is no rulebook \"{name}\""),
  /** A rule that is changed does not exist. */
  NO_RULE("no-rule", "there is no rule \"{name}\""),
  /** A rule that is changed has no such parameter. */
  NO_PARAMETER_OF_RULE("no-parameter-of-rule", "rule {rule} has no parameter \"{name}\""),
  /** Two rulebooks share an id. */
  SAME_RULEBOOK("same-rulebook", "two rulebooks have the id \"{name}\""),
  /** A rulebook has the id of one that ships. */
  SHIPPED_RULEBOOK(
      "shipped-rulebook", "\"{name}\" is the id of a rulebook that ships; choose another"),
  /** Two values of a parameter begin on one day. */
  SAME_DAY("same-day", "two values of \"{name}\" begin on one day ({day})"),
  /** Two rules share an id. */
  SAME_ID("same-id", "two rules have this id"),
  /** A rule has the id of one that ships. */
  SHIPPED_RULE("shipped-rule", "\"{name}\" is the id of a rule that ships; choose another"),
  /** An entry of a list stands for what another one stands for. */
  REPEATED("repeated", "\"{name}\" stands here twice; only one of them can count"),
  /** No condition of a rule reads one of its parameters. */
  UNREAD_PARAMETER("unread-parameter", "no condition reads the parameter \"{name}\""),
  /** A rule builds on one that does not stand before it. */
  NO_EARLIER_RULE("no-earlier-rule", "no earlier rule \"{name}\""),
  /** There is nothing to hold. */
  NO_CONDITION("no-condition", "needs at least one condition"),
  /** What is compared is a value. */
  NOTHING_MEASURED("nothing-measured", "the left side must be a measure or a count"),
  /** What a measure gives is not compared so. */
  NO_COMPARISON("no-comparison", "\"{name}\" gives a {type}, which has no such comparison"),
  /** A count stands where it cannot. */
  COUNT_IS_NUMBER("count-is-number", "a count is a number, not a {type}"),
  /** A measure gives another type than is needed. */
  OTHER_TYPE("other-type", "\"{name}\" gives a {type}, not a {wanted}"),
  /** A rule about no cycle has phases. */
  NO_PHASES("no-phases", "only a rule about a cycle has phases"),
  /** The rule has no such parameter. */
  NO_PARAMETER("no-parameter", "no parameter \"{name}\""),
  /** There is no value to compare with. */
  NO_VALUE("no-value", "expected a parameter or a constant"),
  /** A value has another form than its type. */
  BAD_VALUE("bad-value", "\"{text}\" is no {type}; expected a text such as \"{example}\""),
  /** No measure has this name. */
  NO_MEASURE("no-measure", "no measure \"{name}\""),
  /** A measure has no such argument. */
  NO_ARGUMENT("no-argument", "\"{measure}\" has no such argument"),
  /** A measure cannot do without an argument. */
  MISSING_ARGUMENT(
      "missing-argument", "\"{measure}\" needs the argument \"{name}\", such as \"{example}\""),
  /** An argument has another form than its type. */
  BAD_ARGUMENT(
      "bad-argument",
      "\"{text}\" is no value for the argument \"{name}\"; expected a text such as"
          + " \"{example}\""),
  /** An argument, or what a measure is compared with, is none of the codes that it can be. */
  NO_CODE("no-code", "\"{text}\" is no {list}; expected one of {codes}"),
  /** A code is not in its list, which takes others too. */
  UNLISTED_CODE(
      "unlisted-code",
      "\"{text}\" is not in the list of this version ({list}); whether facts are meant by it is"
          + " unknown"),
  /** A threshold does not fit an argument. */
  OTHER_THRESHOLD(
      "other-threshold",
      "\"{name}: {text}\" can only be compared with {threshold}, which it counts in"),
  /** Conditions and the rules that they ask for stand in each other too deeply. */
  TOO_DEEP(
      "too-deep",
      "conditions stand within each other, with the rules that they ask for, more than {most}"
          + " deep"),
  /** A parameter has too many values. */
  TOO_MANY_VALUES("too-many-values", "\"{name}\" has more than {most} values"),
  /** A rule asks for too much work. */
  TOO_MUCH_WORK(
      "too-much-work",
      "asks for more work than one assessment allows: more than {most} elements of lists within"
          + " lists, or a pattern that tries too much"),
  /** A length of time is more than a calendar can add. */
  TOO_LONG("too-long", "\"{text}\" is longer than {most} years"),
  /** A sector is declared under one that is none. */
  NO_SECTOR("no-sector", "\"{name}\" is no sector, neither of the format nor declared"),
  /** A sector of the format is declared. */
  LISTED_SECTOR("listed-sector", "\"{name}\" is a sector of the format, which has its place"),
  /** A sector is declared under none of the format. */
  ENDLESS_SECTOR(
      "endless-sector",
      "\"{name}\" leads to no sector of the format: to itself, or through more than {most}"
          + " others"),
  /** Two documents declare a sector in different places. */
  OTHER_PLACE(
      "other-place",
      "\"{name}\" stands under \"{under}\" here and under \"{other}\" in \"{document}\""),
  /** No list has this name. */
  NO_COLLECTION("no-collection", "no collection \"{name}\""),
  /** What is measured cannot be reached from here. */
  OUT_OF_REACH("out-of-reach", "no subject of kind {kinds} in reach"),
  /** What is measured cannot be reached by this name. */
  NAME_OUT_OF_REACH("name-out-of-reach", "no subject of kind {kinds} named \"{name}\" in reach");

  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  private final String code;
  private final String english;

  CompileFault(String code, String english) {
    this.code = code;
    this.english = english;
  }

  /** Returns its code, such as {@code no-measure}. */
  public String code() {
    return code;
  }

  /** Returns whether a rule with it can be evaluated all the same, so that it is only said. */
  public boolean isRemark() {
    return this == UNLISTED_CODE || this == UNREAD_PARAMETER;
  }

  /** Returns the names of the places in its sentence, such as {@code name}, in their order. */
  public List<String> places() {
    return PLACE.matcher(english).results().map(r -> r.group(1)).toList();
  }

  /** Returns its sentence in English, with values in its places. */
  String sentence(List<String> values) {
    List<String> places = places();
    return PLACE
        .matcher(english)
        .replaceAll(p -> Matcher.quoteReplacement(values.get(places.indexOf(p.group(1)))));
  }
}
