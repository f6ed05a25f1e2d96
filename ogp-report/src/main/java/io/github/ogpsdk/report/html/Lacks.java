package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Facts that a verdict lacks, put together by what each could bring.
 *
 * @param title what they could bring, such as "Enough to decide it (met / not met):"
 * @param owners what they belong to, each with its facts, such as "Publication"
 */
record Lacks(String title, List<String> owners) {
  /** Returns the facts that a verdict lacks; those that could decide it alone come first. */
  static List<Lacks> of(List<MissingFact> missing, Names names) {
    Map<List<Verdict>, Map<String, Set<String>>> found = new LinkedHashMap<>();
    for (boolean decisive : List.of(true, false)) {
      for (MissingFact fact : missing) {
        if (fact.settles().isEmpty() != decisive) {
          String owner = names.place(Names.owner(fact.at()));
          found
              .computeIfAbsent(fact.settles(), s -> new LinkedHashMap<>())
              .computeIfAbsent(owner, o -> new LinkedHashSet<>())
              .add(Wanted.what(fact, names));
        }
      }
    }
    List<Lacks> all = new ArrayList<>();
    found.forEach(
        (settles, owners) -> all.add(new Lacks(title(settles, names), said(owners, names))));
    return all;
  }

  /** Returns facts in words; the owner of several is named once. */
  static List<String> said(Map<String, Set<String>> owners, Names names) {
    List<String> said = new ArrayList<>();
    owners.forEach(
        (owner, facts) -> {
          List<String> below = facts.stream().filter(f -> f.startsWith(owner + ", ")).toList();
          facts.stream().filter(f -> !below.contains(f)).forEach(said::add);
          if (!below.isEmpty()) {
            said.add(
                below.stream()
                    .map(f -> f.substring(owner.length() + 2))
                    .collect(Collectors.joining("; ", heading(owner, names) + " ", "")));
          }
        });
    return said;
  }

  private static String heading(String owner, Names names) {
    return names.phrases().get("heading", "name", owner);
  }

  private static String title(List<Verdict> settles, Names names) {
    if (settles.isEmpty()) {
      return names.phrases().get("html.missing.settles-not");
    }
    String verdicts =
        settles.stream().map(names.explainer()::verdict).collect(Collectors.joining(" / "));
    return names.phrases().get("html.missing.settles", "verdicts", verdicts);
  }
}
