package io.github.ogpsdk.report;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.WantedFact;
import java.util.List;
import java.util.Optional;

/**
 * A fact to find out next in words: what it is, and which checks it can decide.
 *
 * @param what such as "Cycle “2023-2025”, co-creation"
 * @param at the JSON Pointer of each, whose last name is the member to write, such as {@code
 *     /cycles/0/coCreation}; of a list that may go on, the list
 * @param why such as "can decide 6 checks: 3.1 Advance notice; 3.2 Outreach"
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Wanted(String what, List<String> at, String why) {
  private static final int NAMED = 3;

  /** Copies the list. */
  public Wanted {
    at = List.copyOf(at);
  }

  /** Returns a wanted fact in words. */
  public static Wanted of(WantedFact wanted, Names names) {
    String what = what(wanted.facts().get(0), names);
    int more = wanted.facts().size() - 1;
    return new Wanted(
        more == 0 ? what : what + " " + names.phrases().count("finding.more", more),
        List.of(at(wanted.facts().get(0))),
        why(wanted, names));
  }

  /** Returns where a missing fact is to be written: a JSON Pointer to the member. */
  public static String at(MissingFact fact) {
    return isList(fact) ? fact.at().substring(0, fact.at().length() - 2) : fact.at();
  }

  private static boolean isList(MissingFact fact) {
    return fact.at().endsWith("/-");
  }

  /** Returns what a missing fact is, such as "Cycles: is the list complete?". */
  public static String what(MissingFact fact, Names names) {
    String place = names.place(at(fact));
    String asked = fact.at().equals("/attestations/-") ? "next.attested" : "next.list";
    String what = isList(fact) ? names.phrases().get(asked, "list", place) : place;
    Optional<String> known = names.explainer().known(fact);
    if (known.isPresent()) {
      return names.phrases().get("next.reason", "what", what, "reason", known.get());
    }
    Optional<UnknownReason> reason = fact.reason().filter(r -> r != UnknownReason.NOT_RECORDED);
    return reason
        .map(
            r ->
                names
                    .phrases()
                    .get("next.reason", "what", what, "reason", names.explainer().unknown(r)))
        .orElse(what);
  }

  private static String why(WantedFact wanted, Names names) {
    List<Finding> findings = wanted.findings();
    List<String> named = findings.stream().map(f -> name(f, names)).distinct().toList();
    boolean more = named.size() > NAMED;
    String list = names.phrases().list(more ? named.subList(0, NAMED) : named);
    String key = wanted.isDecisive() ? "next.settles" : "next.helps";
    return names.phrases().count(key, findings.size(), "rules", more ? list + " …" : list);
  }

  /** What a finding is about: the requirement it belongs to, else its rule. */
  private static String name(Finding finding, Names names) {
    return AssessmentSummary.isMinimum(finding)
        ? names.requirement(finding.rulebook(), finding.requirement().orElseThrow())
        : names.rule(finding);
  }
}
