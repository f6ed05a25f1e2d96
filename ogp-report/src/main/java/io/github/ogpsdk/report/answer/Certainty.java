package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.SourceKind;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.report.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How sure facts are, by those who tell them. */
final class Certainty {
  private final Names names;

  Certainty(Names names) {
    this.names = names;
  }

  /** Returns whether findings rest on facts that are known from the press alone. */
  boolean isFromPress(List<Finding> findings) {
    List<String> sources = new ArrayList<>();
    for (Finding finding : findings) {
      collect(finding.evidence(), sources);
    }
    return areFromPress(sources);
  }

  /** Returns the authors' note on the facts that decided a finding, where it is the only one. */
  Optional<String> note(Finding finding) {
    List<String> facts = new ArrayList<>();
    places(finding.evidence(), facts);
    List<String> notes =
        facts.stream()
            .flatMap(f -> names.explainer().note(f, names.assessed().partnership()).stream())
            .map(names::in)
            .distinct()
            .toList();
    return notes.size() == 1 ? Optional.of(notes.get(0)) : Optional.empty();
  }

  private static void places(Evidence evidence, List<String> places) {
    evidence.facts().forEach(f -> places.add(f.at()));
    evidence.children().forEach(c -> places(c, places));
  }

  /**
   * Returns whether an object is known from the press alone.
   *
   * @param pointer the JSON Pointer of the object
   */
  boolean isFromPress(String pointer) {
    List<String> sources = new ArrayList<>();
    String next = pointer + "/sources/0";
    while (source(next).isPresent()) {
      sources.add(next);
      next = pointer + "/sources/" + sources.size();
    }
    return areFromPress(sources);
  }

  private boolean areFromPress(Collection<String> pointers) {
    return !pointers.isEmpty()
        && pointers.stream()
            .allMatch(
                p -> source(p).flatMap(Source::kind).filter(SourceKind.PRESS::equals).isPresent());
  }

  private Optional<Source> source(String pointer) {
    return names.explainer().source(pointer, names.assessed().partnership());
  }

  private static void collect(Evidence evidence, List<String> sources) {
    for (UsedFact fact : evidence.facts()) {
      sources.addAll(fact.sources());
    }
    evidence.children().forEach(c -> collect(c, sources));
  }
}
