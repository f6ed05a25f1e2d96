package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.Plan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cycle is called: by the years and the number of its plan, "plan 2015–2016 (2nd)". */
final class CycleNames {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

  private final Words words;
  private final ValueFormat amounts;

  CycleNames(Words words, ValueFormat amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** Returns the name with its noun, such as "plan 2015–2016 (2nd)" or "plan due in 2015". */
  String plan(Cycle cycle) {
    boolean none = cycle.plan().isEmpty() && cycle.unknown().isKnownAbsent("plan");
    return words.say(none ? Phrase.PLACE_NO_PLAN : Phrase.PLACE_PLAN, name(cycle));
  }

  /** Returns the name without its noun, such as "2015–2016 (2nd)" or "due in 2015". */
  String name(Cycle cycle) {
    Optional<String> label = cycle.label().map(this::in);
    String name =
        years(cycle)
            .or(() -> label.filter(l -> l.chars().noneMatch(Character::isLetter)).map(this::range))
            .or(
                () ->
                    cycle
                        .due()
                        .map(d -> words.say(Phrase.PLACE_PLAN_DUE, amounts.on(d.toString()))))
            .or(() -> label)
            .orElse("");
    if (name.isEmpty()) {
      return cycle
          .number()
          .map(n -> words.say(Phrase.PLACE_PLAN_ONLY_NUMBER, Integer.toString(n)))
          .orElse(cycle.id());
    }
    return cycle
        .number()
        .map(n -> words.say(Phrase.PLACE_PLAN_NUMBER, name, words.language().ordinalNumber(n)))
        .orElse(name);
  }

  private Optional<String> years(Cycle cycle) {
    Optional<PartialDate> from = cycle.plan().flatMap(Plan::from);
    Optional<PartialDate> to = cycle.plan().flatMap(Plan::to);
    return from.isPresent() && to.isPresent()
        ? Optional.of(
            words.say(
                Phrase.PLACE_PLAN_YEARS,
                Integer.toString(from.get().year()),
                Integer.toString(to.get().year())))
        : Optional.empty();
  }

  /** Returns years such as {@code 2024-2025} as the language writes them, other text as it is. */
  private String range(String label) {
    Matcher years = YEARS.matcher(label);
    return years.matches()
        ? words.say(Phrase.PLACE_PLAN_YEARS, years.group(1), years.group(2))
        : label;
  }

  private String in(Text text) {
    return text.in(words.language().tag());
  }
}
