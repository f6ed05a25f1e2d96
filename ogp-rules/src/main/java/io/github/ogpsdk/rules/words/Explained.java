package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.assessment.UsedFact;
import java.util.List;

/**
 * One line of an explanation, such as "The body was at work in this time." at depth 1.
 *
 * <p>Immutable and thread-safe.
 *
 * @param depth how far it is indented, from 0
 * @param truth what it came to
 * @param text the line, a whole sentence or the head of those below
 * @param facts the facts that it rests on
 */
public record Explained(int depth, TruthValue truth, String text, List<UsedFact> facts) {
  /** Copies the list. */
  public Explained {
    facts = List.copyOf(facts);
  }
}
