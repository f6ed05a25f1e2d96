package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.List;

/**
 * The rules that everybody judges: twenty of those shipped that need no opinion, so that a rival
 * can say them, over five kinds of subject. They count texts, dates, seats, people and meetings;
 * one looks for the longest time between meetings.
 */
public final class TwentyRules {
  /** Their ids; a rule's place here is its place in every count of failures. */
  public static final List<String> IDS =
      List.of(
          "CM-TITLE",
          "CM-LEAD",
          "CM-DATES",
          "CM-MILESTONE",
          "CM-MS-ORDER",
          "CM-STAKE",
          "CM-ID",
          "CM-VALUE",
          "CM-TECHONLY",
          "MSF-SEED-BALANCE",
          "MSF-SEED-INCLUSIVE",
          "MSF-NAMED",
          "MSF-AGENDA",
          "MSF-MIN-PUB",
          "P22-1.1-FREQ",
          "P22-1.1-SECTORS",
          "P22-3.1-NOTICE",
          "P22-2.2-IMPL",
          "P22-5.1-COUNT",
          "P22-2.2-FREQ");

  private TwentyRules() {}

  /** Returns them as one rulebook, each as it is shipped. */
  public static Rulebook book() {
    return Rulebook.builder()
        .id("twenty-rules")
        .title(Text.of("Twenty rules"))
        .rules(IDS.stream().map(TwentyRules::shipped).toList())
        .build();
  }

  private static Rule shipped(String id) {
    return Rulebooks.shipped().stream()
        .flatMap(book -> book.rule(id).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rulebook has the rule " + id));
  }
}
