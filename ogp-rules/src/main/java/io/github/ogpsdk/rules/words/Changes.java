package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.RuleChange;
import java.util.HashMap;
import java.util.Map;

/** What rulebooks changed in rules of others, in words. */
final class Changes {
  private final Words words;
  private final ValueFormat amounts;

  Changes(Words words, ValueFormat amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** Returns what was changed, how, and why. */
  String change(RuleChange change) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("rulebook", change.rulebook());
    arguments.put("rule", change.rule());
    arguments.put("parameter", change.parameter().orElse(""));
    arguments.put("from", change.from().map(this::value).orElse(""));
    arguments.put("to", change.to().map(this::value).orElse(""));
    String reason = change.reason().in(words.language().tag()).strip();
    arguments.put(
        "reason", reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason);
    Phrase tuned =
        switch (change.effect()) {
          case TIGHTENS -> Phrase.CHANGE_TIGHTENS;
          case RELAXES -> Phrase.CHANGE_RELAXES;
          case CHANGES -> Phrase.CHANGE_CHANGES;
        };
    return words.say(change.parameter().isPresent() ? tuned : Phrase.CHANGE_OFF, arguments);
  }

  private String value(String wire) {
    return words.code(amounts.period(wire));
  }
}
