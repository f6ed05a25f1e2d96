package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ogpsdk.model.OgpRecord;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One node of the tree that decided a verdict, recorded by the code that decided.
 *
 * @param op the operator: {@code all}, {@code any}, {@code not}, {@code each}, {@code some}, {@code
 *     at-least} and the other comparisons, {@code is}, {@code holds}, {@code passes}, {@code
 *     element}
 * @param over the collection of a quantifier or count
 * @param at the element, a JSON Pointer
 * @param part the element, where it is derived
 * @param measure the measure
 * @param args the measure's arguments
 * @param truth what it came to
 * @param value the value measured, as bounds
 * @param threshold the threshold, as on the wire
 * @param parameter the parameter that holds the threshold
 * @param facts the facts used
 * @param missing the facts not known, JSON Pointers
 * @param children the nodes below
 */
@OgpRecord
public record Evidence(
    String op,
    Optional<String> over,
    Optional<String> at,
    Optional<Part> part,
    Optional<String> measure,
    Map<String, String> args,
    TruthValue truth,
    Optional<Measured> value,
    Optional<String> threshold,
    Optional<String> parameter,
    List<UsedFact> facts,
    List<String> missing,
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Evidence> children) {
  /** Copies the lists. */
  public Evidence {
    args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
    facts = List.copyOf(facts);
    missing = List.copyOf(missing);
    children = List.copyOf(children);
  }
}
