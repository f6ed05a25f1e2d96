package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.Assumption;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was taken for granted for a verdict, in one sentence for all of a kind. */
final class Presumed {
  /** How many places are named; the others are counted. */
  private static final int FEW = 3;

  private final Words words;
  private final ValueFormat amounts;
  private final Places places;

  Presumed(Words words, ValueFormat amounts, Places places) {
    this.words = words;
    this.amounts = amounts;
    this.places = places;
  }

  List<String> told(List<Assumption> assumptions, Partnership document) {
    Map<String, List<String>> byCode = new LinkedHashMap<>();
    for (Assumption assumption : assumptions) {
      List<String> there = byCode.computeIfAbsent(assumption.code(), c -> new ArrayList<>());
      String place = place(assumption.at().orElse(""), document);
      if (!there.contains(place)) {
        there.add(place);
      }
    }
    List<String> told = new ArrayList<>();
    byCode.forEach(
        (code, there) ->
            told.add(
                Phrase.ofKey("assumption." + code)
                    .map(p -> words.say(p, Map.of("at", listed(there))))
                    .orElse(code)));
    return told;
  }

  private String listed(List<String> there) {
    if (there.size() <= FEW) {
      return amounts.and(there);
    }
    return words.say(
        Phrase.ASSUMPTION_MORE,
        amounts.clauses(there.subList(0, FEW)),
        Integer.toString(there.size() - FEW));
  }

  /** The object that lacks a member, or the list whose items are taken for something. */
  private String place(String pointer, Partnership document) {
    int owner = pointer.lastIndexOf('/');
    return owner < 0 || places.isList(pointer, document)
        ? places.place(pointer, document)
        : places.place(pointer.substring(0, owner), document);
  }
}
