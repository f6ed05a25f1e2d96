package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Wanted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is missing, as a thing and as something to do. */
final class MissingWords {
  private static final Pattern OWNER = Pattern.compile("/(cycles|mechanisms)/(\\d{1,9})(/.*)?");

  private final Names names;
  private final AnswerWords words;

  MissingWords(Names names, AnswerWords words) {
    this.names = names;
    this.words = words;
  }

  /** Returns what is missing, such as "the meetings of “Foro Multiactor”". */
  String fact(MissingFact fact) {
    return fact(fact, Optional.empty());
  }

  /**
   * Returns what is missing, of a plan that was named before.
   *
   * @param cycle the JSON Pointer of the plan's cycle
   */
  String fact(MissingFact fact, Optional<String> cycle) {
    String at = Wanted.at(fact);
    boolean told = cycle.filter(c -> at.startsWith(c + "/")).isPresent();
    return FactKind.of(at)
        .map(k -> words.get("fact." + k.key(), "of", told ? words.get("this-plan") : owner(at)))
        .orElseGet(() -> names.explainer().place(at, names.assessed().partnership()));
  }

  /** Returns what is to be done, such as "List the meetings of the Foro Multiactor". */
  String deed(MissingFact fact) {
    String at = Wanted.at(fact);
    Optional<String> known = names.explainer().known(fact);
    if (known.isPresent()) {
      return words.get("do.exact", "fact", fact(fact), "known", known.get());
    }
    if (fact.at().endsWith("/-") && !at.equals("/attestations")) {
      return words.get("do.complete", "fact", fact(fact));
    }
    return FactKind.of(at)
        .map(k -> words.get("do." + k.key(), "of", owner(at)))
        .orElseGet(() -> words.get("do.other", "fact", fact(fact)));
  }

  /** Returns who can do it. */
  String actor(MissingFact fact) {
    String at = Wanted.at(fact);
    return words.get(
        "who." + FactKind.of(at).map(FactKind::actor).orElseGet(() -> Actor.of(at)).key());
  }

  /** Returns the plan or the body that a fact belongs to; nothing for others. */
  private String owner(String at) {
    Matcher owner = OWNER.matcher(at);
    if (!owner.matches()) {
      return "";
    }
    int index = Integer.parseInt(owner.group(2));
    return owner.group(1).equals("cycles")
        ? names.plan(names.assessed().partnership().cycles().items().get(index).id())
        : words.body(names.assessed().partnership().mechanisms().items().get(index));
  }
}
