package io.github.ogpsdk.rules.measure;

import static io.github.ogpsdk.rules.measure.ArgumentType.DAY_OF_YEAR;
import static io.github.ogpsdk.rules.measure.ArgumentType.ID;
import static io.github.ogpsdk.rules.measure.ArgumentType.NUMBER;
import static io.github.ogpsdk.rules.measure.ArgumentType.PATTERN;
import static io.github.ogpsdk.rules.measure.ArgumentType.PERIOD;
import static io.github.ogpsdk.rules.measure.ArgumentType.SHARE;

/** The arguments that measures take. */
final class Args {
  /** A sector or side whose seats, votes or people are counted. */
  static final Argument SECTOR = Argument.of("sector", Lists.SECTOR);

  /** On which side bodies of the state outside government are counted. */
  static final Argument AUTONOMOUS =
      choice("autonomous", "own-side", "with-government").otherwise("own-side");

  /** Which seats are counted: those that somebody observed, else those of any basis. */
  static final Argument OBSERVED = choice("as", "observed").optional();

  /** The two sectors that are compared. */
  static final Argument A = Argument.of("a", Lists.SECTOR);

  static final Argument B = Argument.of("b", Lists.SECTOR);

  /**
   * The rule whose attestations speak where nothing is recorded; the one that asks, if not given.
   */
  static final Argument RULE = Argument.of("rule", ArgumentType.RULE).optional();

  /** How the times between meetings are counted; halves of the year fit six months only. */
  static final Argument MODE =
      choice("mode", "rolling", "calendar-half")
          .otherwise("rolling")
          .fitting("calendar-half", "P6M");

  static final Argument WINDOW =
      choice("window", "plan-year", "calendar-year").otherwise("plan-year");
  static final Argument YEAR =
      choice("year", "calendar-year", "charter-year").otherwise("calendar-year");

  /** Which bodies count: any, or those with an act or charter. */
  static final Argument FORM = choice("form", "any", "formal").otherwise("any");

  /** Whether a site of its own counts beside the member's website. */
  static final Argument SEPARATE = choice("separate", "excluded", "allowed");

  static final Argument BODY = Argument.of("body", ID);
  static final Argument OTHERWISE = Argument.of("otherwise", PERIOD).optional();
  static final Argument ROLE = Argument.of("role", Lists.ROLE).optional();
  static final Argument WITHIN = Argument.of("within", PERIOD);

  /** The longest time allowed, for which the time before a phase is looked at. */
  static final Argument LIMIT = Argument.of("limit", PERIOD).optional();

  static final Argument PLUS = Argument.of("plus", PERIOD);
  static final Argument PLUS_NOTHING = PLUS.otherwise("P0D");
  static final Argument TERM = Argument.of("term", PERIOD);
  static final Argument TIME = Argument.of("time", PERIOD).otherwise("P0D");
  static final Argument LESS = Argument.of("less", PERIOD).otherwise("P0D");
  static final Argument MORE = Argument.of("more", PERIOD).otherwise("P0D");
  static final Argument DAY = Argument.of("day", DAY_OF_YEAR);
  static final Argument BASIS = choice("basis", "took-place", "prescribed").otherwise("took-place");
  static final Argument WAY = choice("way", "remote", "in-person");
  static final Argument SIDE = choice("side", "government", "civil-society");
  static final Argument ID_PATTERN = Argument.of("pattern", PATTERN);
  static final Argument MEMBER = choice("member", "title", "problem", "description");
  static final Argument PLAN = choice("plan", "free", "bound");
  static final Argument VALUES = choice("of", "core", "additional");
  static final Argument VARIABLE = Argument.of("variable", Lists.VARIABLE);
  static final Argument LEAST = Argument.of("least", SHARE);
  static final Argument HOW = choice("how", "sum", "highest");
  static final Argument MINIMUM = Argument.of("minimum", SHARE);
  static final Argument METRICS = Argument.of("metrics", NUMBER);
  static final Argument VOTERS = Argument.of("of", Lists.VOTERS);
  static final Argument CAST = choice("cast", "for-and-against", "with-abstentions");
  static final Argument READING = choice("reading", "majority", "veto");
  static final Argument CAME = choice("as", "submitted", "published");
  static final Argument AFTER = choice("after", "due", "last-plan");
  static final Argument SUBJECT = Argument.of("subject", Lists.SUBJECT);
  static final Argument PHASE = Argument.of("phase", Lists.PHASE).optional();
  static final Argument SILENCE = Argument.of("silence", Lists.ANSWER).optional();
  static final Argument NO_EVIDENCE = choice("noEvidence", "no-progress", "other");
  static final Argument STEP = Argument.of("step", Lists.STEP);
  static final Argument BY = Argument.of("by", Lists.ACTOR).optional();

  private Args() {}

  /** Returns the points that a basis of a metric earns. */
  static Argument points(String basis) {
    return Argument.of(basis, NUMBER).optional();
  }

  private static Argument choice(String name, String... codes) {
    return Argument.of(name, CodeList.closed(name, codes));
  }
}
