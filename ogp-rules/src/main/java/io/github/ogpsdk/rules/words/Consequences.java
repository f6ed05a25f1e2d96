package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.OfficialFinding;
import io.github.ogpsdk.model.assessment.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What follows for the process of a cycle, in words. */
final class Consequences {
  private static final String CONTRARY = "contrary";
  private static final String UNDETERMINED = "undetermined";

  private final Words words;
  private final ValueFormat amounts;

  Consequences(Words words, ValueFormat amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** Returns what was found officially, what is contrary first, then what follows from verdicts. */
  String consequence(Consequence consequence, String cycle) {
    List<String> said = new ArrayList<>();
    Set<String> codes = new TreeSet<>();
    for (OfficialFinding official : contraryFirst(consequence.official())) {
      codes.add(official.code());
      official(official).filter(s -> !said.contains(s)).ifPresent(said::add);
    }
    if (codes.size() > 1) {
      said.add(words.say(Phrase.CONSEQUENCE_OFFICIAL_BOTH));
    }
    said.add(byVerdicts(consequence, codes.contains(CONTRARY)));
    if (consequence.grace() && !consequence.code().equals("none")) {
      said.add(words.say(Phrase.CONSEQUENCE_GRACE));
    }
    String first = said.remove(0);
    String rest = said.stream().map(s -> " " + Words.capital(s)).collect(Collectors.joining());
    return words.say(Phrase.CONSEQUENCE_SAID, Words.capital(cycle), first + rest);
  }

  private static List<OfficialFinding> contraryFirst(List<OfficialFinding> official) {
    return official.stream()
        .sorted(Comparator.comparing((OfficialFinding o) -> !o.code().equals(CONTRARY)))
        .toList();
  }

  private String byVerdicts(Consequence consequence, boolean isConfirmed) {
    long open = consequence.triggers().stream().filter(Consequences::isOpen).count();
    boolean undetermined =
        consequence.code().equals(UNDETERMINED) && consequence.official().isEmpty();
    if (undetermined
        && open > 0
        && consequence.triggers().stream().noneMatch(Consequences::mayBeGiven)) {
      String said =
          open == 1
              ? words.say(Phrase.CONSEQUENCE_NOTHING_CONTRARY_ONE)
              : words.say(Phrase.CONSEQUENCE_NOTHING_CONTRARY, Long.toString(open));
      long hard = consequence.triggers().stream().filter(Consequences::cannotBeMet).count();
      return hard == 0
          ? said
          : said
              + " "
              + (hard == 1
                  ? words.say(Phrase.CONSEQUENCE_NEVER_MET_ONE)
                  : words.say(Phrase.CONSEQUENCE_NEVER_MET, Long.toString(hard)));
    }
    String code =
        switch (consequence.code()) {
          case "none" -> consequence.grace() ? "excused" : "none";
          case "contrary-if-confirmed" -> isConfirmed ? "confirmed" : "contrary-if-confirmed";
          case UNDETERMINED -> consequence.official().isEmpty() ? UNDETERMINED : "unshown";
          default -> consequence.code();
        };
    return Phrase.ofKey("consequence." + code).map(words::say).orElse(consequence.code());
  }

  private static boolean isOpen(Trigger trigger) {
    return !trigger.grace() && trigger.code().equals(UNDETERMINED);
  }

  /** Whether a ground that is open is given unless it does not apply. */
  private static boolean cannotBeMet(Trigger trigger) {
    return isOpen(trigger)
        && trigger.verdicts().stream()
            .anyMatch(v -> !v.possible().isEmpty() && !v.possible().contains(Verdict.MET));
  }

  /** Whether facts point to a ground that is open, such as a requirement that is not met. */
  private static boolean mayBeGiven(Trigger trigger) {
    return isOpen(trigger)
        && trigger.verdicts().stream().anyMatch(v -> v.verdict() == Verdict.NOT_MET);
  }

  private Optional<String> official(OfficialFinding official) {
    String date =
        official.date().map(amounts::date).orElseGet(() -> words.say(Phrase.CONSEQUENCE_NO_DATE));
    return Phrase.ofKey("consequence.official." + official.code()).map(p -> words.say(p, date));
  }
}
