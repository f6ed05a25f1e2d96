package io.github.ogpsdk.cli.page;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Prose;
import io.github.ogpsdk.cli.Screen;
import io.github.ogpsdk.cli.Style;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which facts to find out next: those that would settle most first, grouped by place. */
final class NextPart {
  private static final int SHOWN = 12;
  private static final int RULES = 4;

  private final Names names;
  private final Phrases phrases;
  private final Screen screen;
  private final Detail detail;

  NextPart(Names names, Screen screen, Detail detail) {
    this.names = names;
    this.phrases = names.phrases();
    this.screen = screen;
    this.detail = detail;
  }

  /** A fact that is missing, and the findings that wait for it. */
  private static final class Wanted {
    private final MissingFact fact;
    private final List<Finding> settled = new ArrayList<>();
    private final List<Finding> waiting = new ArrayList<>();

    Wanted(MissingFact fact) {
      this.fact = fact;
    }

    long minimum() {
      return settled.stream().filter(Judged::isMinimum).count();
    }

    Set<String> rules() {
      Set<String> rules = new LinkedHashSet<>();
      (settled.isEmpty() ? waiting : settled).forEach(f -> rules.add(f.rule()));
      return rules;
    }
  }

  void print() {
    List<Wanted> wanted = wanted();
    if (wanted.isEmpty()) {
      return;
    }
    screen.gap().print(Prose.of(Style.BOLD, phrases.get("next.title")));
    screen.print(Prose.of(Style.FAINT, phrases.get("next.lead")));
    boolean all = detail == Detail.VERBOSE || wanted.size() <= SHOWN + 2;
    List<Wanted> shown = all ? wanted : wanted.subList(0, SHOWN);
    Map<String, List<Wanted>> places = new LinkedHashMap<>();
    for (Wanted one : shown) {
      places.computeIfAbsent(Names.owner(one.fact.at()), p -> new ArrayList<>()).add(one);
    }
    places.forEach(this::print);
    if (!all) {
      int rest = wanted.size() - shown.size();
      screen.print(2, 2, Prose.of(Style.FAINT, phrases.count("next.more", rest)));
    }
  }

  private void print(String owner, List<Wanted> wanted) {
    boolean alone = wanted.stream().allMatch(w -> w.fact.at().equals(owner));
    if (!alone) {
      screen.print(2, 4, Prose.of(names.place(owner)));
    }
    int indent = alone ? 2 : 4;
    for (Wanted one : wanted) {
      Prose line = Prose.of(what(owner, one.fact, alone));
      line.add(Style.FAINT, " — " + why(one));
      screen.print(indent, Prose.of(Style.OPEN, "?"), indent + 2, line);
      if (detail == Detail.VERBOSE) {
        screen.print(indent + 2, indent + 4, Prose.of(Style.FAINT, one.fact.at()));
      }
    }
  }

  private String what(String owner, MissingFact fact, boolean alone) {
    boolean list = fact.at().endsWith("/-");
    String pointer = list ? fact.at().substring(0, fact.at().length() - 2) : fact.at();
    String place = names.explainer().place(pointer, names.assessed().partnership());
    String shown =
        alone || pointer.equals(owner)
            ? Names.capital(place)
            : names.below(owner, place).orElse(place);
    String what = list ? phrases.get("next.list", "list", shown) : shown;
    Optional<UnknownReason> reason = fact.reason().filter(r -> r != UnknownReason.NOT_RECORDED);
    return reason
        .map(
            r ->
                phrases.get(
                    "next.reason", "what", what, "reason", phrases.get("unknown." + r.code())))
        .orElse(what);
  }

  private String why(Wanted one) {
    Set<String> rules = one.rules();
    String named = String.join(", ", rules.stream().limit(RULES).toList());
    String key = one.settled.isEmpty() ? "next.helps" : "next.settles";
    return rules.size() > RULES
        ? phrases.count(key + ".many", rules.size(), "rules", named)
        : phrases.get(key, "rules", named);
  }

  private List<Wanted> wanted() {
    Map<String, Wanted> byPlace = new LinkedHashMap<>();
    for (Finding finding : names.assessed().assessment().findings()) {
      boolean open =
          finding.verdict() == Verdict.INSUFFICIENT_EVIDENCE || !finding.possible().isEmpty();
      for (MissingFact fact : open ? finding.missing() : List.<MissingFact>of()) {
        Wanted one = byPlace.computeIfAbsent(fact.at(), a -> new Wanted(fact));
        one.waiting.add(finding);
        if (!fact.settles().isEmpty()) {
          one.settled.add(finding);
        }
      }
    }
    List<Wanted> wanted = new ArrayList<>(byPlace.values());
    wanted.sort(
        Comparator.comparingLong((Wanted w) -> -w.minimum())
            .thenComparingInt(w -> -w.settled.size())
            .thenComparingInt(w -> -w.waiting.size()));
    return wanted;
  }
}
