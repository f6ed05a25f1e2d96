package io.github.ogpsdk.rules.measure;

import static io.github.ogpsdk.rules.eval.ArgumentType.DAY_OF_YEAR;
import static io.github.ogpsdk.rules.eval.ArgumentType.ID;
import static io.github.ogpsdk.rules.eval.ArgumentType.NUMBER;
import static io.github.ogpsdk.rules.eval.ArgumentType.PATTERN;
import static io.github.ogpsdk.rules.eval.ArgumentType.PERIOD;
import static io.github.ogpsdk.rules.eval.ArgumentType.SHARE;

import io.github.ogpsdk.rules.eval.Argument;
import io.github.ogpsdk.rules.eval.ArgumentType;
import io.github.ogpsdk.rules.eval.CodeList;

/** The arguments that measures take. */
public final class Args {
  /** A sector or side whose seats, votes or people are counted. */
  public static final Argument SECTOR = Argument.of("sector", Lists.SECTOR);

  /** On which side bodies of the state outside government are counted. */
  public static final Argument AUTONOMOUS =
      choice("autonomous", "own-side", "with-government").otherwise("own-side");

  /** Which seats are counted: those that somebody observed, else those of any basis. */
  public static final Argument OBSERVED = choice("as", "observed").optional();

  /** The two sectors that are compared. */
  public static final Argument A = Argument.of("a", Lists.SECTOR);

  public static final Argument B = Argument.of("b", Lists.SECTOR);

  /**
   * The rule whose attestations speak where nothing is recorded; the one that asks, if not given.
   */
  public static final Argument RULE = Argument.of("rule", ArgumentType.RULE).optional();

  /** How the times between meetings are counted; halves of the year fit six months only. */
  public static final Argument MODE =
      choice("mode", "rolling", "calendar-half")
          .otherwise("rolling")
          .fitting("calendar-half", "P6M");

  public static final Argument WINDOW =
      choice("window", "plan-year", "calendar-year").otherwise("plan-year");
  public static final Argument YEAR =
      choice("year", "calendar-year", "charter-year").otherwise("calendar-year");

  /** Which bodies count: any, or those with an act or charter. */
  public static final Argument FORM = choice("form", "any", "formal").otherwise("any");

  /** Whether a site of its own counts beside the member's website. */
  public static final Argument SEPARATE = choice("separate", "excluded", "allowed");

  public static final Argument BODY = Argument.of("body", ID);
  public static final Argument OTHERWISE = Argument.of("otherwise", PERIOD).optional();
  public static final Argument ROLE = Argument.of("role", Lists.ROLE).optional();
  public static final Argument WITHIN = Argument.of("within", PERIOD);

  /** The longest time allowed, for which the time before a phase is looked at. */
  public static final Argument LIMIT = Argument.of("limit", PERIOD).optional();

  public static final Argument PLUS = Argument.of("plus", PERIOD);
  public static final Argument PLUS_NOTHING = PLUS.otherwise("P0D");
  public static final Argument TERM = Argument.of("term", PERIOD);
  public static final Argument TIME = Argument.of("time", PERIOD).otherwise("P0D");
  public static final Argument LESS = Argument.of("less", PERIOD).otherwise("P0D");
  public static final Argument MORE = Argument.of("more", PERIOD).otherwise("P0D");
  public static final Argument DAY = Argument.of("day", DAY_OF_YEAR);
  public static final Argument BASIS =
      choice("basis", "took-place", "prescribed").otherwise("took-place");
  public static final Argument WAY = choice("way", "remote", "in-person");
  public static final Argument SIDE = choice("side", "government", "civil-society");
  public static final Argument ID_PATTERN = Argument.of("pattern", PATTERN);
  public static final Argument MEMBER = choice("member", "title", "problem", "description");
  public static final Argument PLAN = choice("plan", "free", "bound");
  public static final Argument VALUES = choice("of", "core", "additional");
  public static final Argument VARIABLE = Argument.of("variable", Lists.VARIABLE);
  public static final Argument LEAST = Argument.of("least", SHARE);
  public static final Argument HOW = choice("how", "sum", "highest");
  public static final Argument MINIMUM = Argument.of("minimum", SHARE);
  public static final Argument METRICS = Argument.of("metrics", NUMBER);
  public static final Argument VOTERS = Argument.of("of", Lists.VOTERS);
  public static final Argument CAST = choice("cast", "for-and-against", "with-abstentions");
  public static final Argument READING = choice("reading", "majority", "veto");
  public static final Argument CAME = choice("as", "submitted", "published");
  public static final Argument AFTER = choice("after", "due", "last-plan");
  public static final Argument SUBJECT = Argument.of("subject", Lists.SUBJECT);
  public static final Argument PHASE = Argument.of("phase", Lists.PHASE).optional();
  public static final Argument SILENCE = Argument.of("silence", Lists.ANSWER).optional();
  public static final Argument NO_EVIDENCE = choice("noEvidence", "no-progress", "other");
  public static final Argument STEP = Argument.of("step", Lists.STEP);
  public static final Argument BY = Argument.of("by", Lists.ACTOR).optional();

  private Args() {}

  /** Returns the points that a basis of a metric earns. */
  public static Argument points(String basis) {
    return Argument.of(basis, NUMBER).optional();
  }

  private static Argument choice(String name, String... codes) {
    return Argument.of(name, CodeList.closed(name, codes));
  }
}
