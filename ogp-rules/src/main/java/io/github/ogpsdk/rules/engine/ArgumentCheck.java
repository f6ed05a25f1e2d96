package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.Codes;
import io.github.ogpsdk.model.Fraction;
import io.github.ogpsdk.model.LooseId;
import io.github.ogpsdk.rules.eval.Argument;
import io.github.ogpsdk.rules.eval.ArgumentType;
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.CodeList;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text can stand in an argument of a measure, or beside a measure that gives a code. */
final class ArgumentCheck {
  private static final String SECTOR = "sector";
  private static final int SHOWN = 12;
  private static final long MOST = 1_000_000;
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern ID = Pattern.compile(LooseId.FORM);

  private final String rule;
  private final Set<String> rules;
  private final Set<String> sectors;

  /**
   * Checks arguments of a rule.
   *
   * @param rule the rule's id
   * @param rules the ids of rules that there are; none where that is not known
   * @param sectors the codes of sectors that are declared
   */
  ArgumentCheck(String rule, Set<String> rules, Set<String> sectors) {
    this.rule = rule;
    this.rules = rules;
    this.sectors = sectors;
  }

  /** Returns what is wrong with a text in an argument, if anything is. */
  Optional<CompileProblem> argument(Argument argument, String text, String at) {
    if (argument.type() == ArgumentType.CODE) {
      CodeList list = argument.codes().orElseThrow();
      return code(
          list.name().equals(SECTOR) ? list.with(sectors.toArray(String[]::new)) : list, text, at);
    }
    if (argument.type() == ArgumentType.PERIOD && Values.isTooLong(text)) {
      return Optional.of(tooLong(text, at));
    }
    if (!fits(argument.type(), text)) {
      return Optional.of(
          problem(
              at,
              text,
              List.of(),
              CompileFault.BAD_ARGUMENT,
              text,
              argument.name(),
              argument.type().example()));
    }
    boolean none =
        argument.type() == ArgumentType.RULE && !rules.isEmpty() && !rules.contains(text);
    return none
        ? Optional.of(problem(at, text, rules, CompileFault.NO_RULE, text))
        : Optional.empty();
  }

  /** Returns what is wrong with a code of a list, if anything is. */
  Optional<CompileProblem> code(CodeList list, String text, String at) {
    if (list.has(text)) {
      return Optional.empty();
    }
    List<String> codes = list.codes();
    return Optional.of(
        list.isOpen() && Codes.isWellFormed(text)
            ? problem(at, text, codes, CompileFault.UNLISTED_CODE, text, list.name())
            : problem(at, text, codes, CompileFault.NO_CODE, text, list.name(), shown(codes)));
  }

  /** Returns the problem of a length of time that no calendar can add. */
  CompileProblem tooLong(String text, String at) {
    String most = Integer.toString(Values.MOST_YEARS);
    return problem(at, "", List.of(), CompileFault.TOO_LONG, text, most);
  }

  /** Returns a text that can stand in an argument, such as {@code P6M}. */
  static String example(Argument argument) {
    return argument.codes().map(c -> c.codes().get(0)).orElse(argument.type().example());
  }

  private CompileProblem problem(
      String at,
      String name,
      java.util.Collection<String> known,
      CompileFault fault,
      String... values) {
    return CompileProblem.of(rule, at, name, known, fault, values);
  }

  private static String shown(List<String> codes) {
    String some = String.join(", ", codes.subList(0, Math.min(codes.size(), SHOWN)));
    return codes.size() > SHOWN ? some + ", …" : some;
  }

  private static boolean fits(ArgumentType type, String text) {
    try {
      return switch (type) {
        case PERIOD -> Values.period(text) != null;
        case NUMBER -> WHOLE.matcher(text).matches();
        case SHARE -> isSmall(Fraction.parse(text));
        case DAY_OF_YEAR -> Arguments.dayOfYear(text) != null;
        case PATTERN -> Pattern.compile(text) != null;
        case RULE, ID -> ID.matcher(text).matches();
        case CODE -> true;
      };
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  /** A share that can be reckoned with: neither number has more than six digits. */
  private static boolean isSmall(Fraction share) {
    return share.numerator() < MOST && share.denominator() < MOST;
  }
}
