package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ogpsdk.model.OgpRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One node of the tree that decided a verdict, such as {@code at-least} with what was measured and
 * the threshold; recorded by the code that decided.
 *
 * @param op the operator: {@code all}, {@code any}, {@code not}, {@code each}, {@code some}, {@code
 *     at-least} and the other comparisons, {@code is}, {@code holds}, {@code passes}, {@code
 *     element}
 * @param over the collection of a quantifier or count, such as {@code meetings}
 * @param at the element, a JSON Pointer
 * @param part the element, where it is derived
 * @param measure the name of the measure, such as {@code seats}
 * @param args the measure's arguments by name, as on the wire
 * @param truth what it came to
 * @param value the value measured, as bounds
 * @param threshold the threshold, as on the wire, such as {@code P6M}
 * @param parameter the name of the parameter that holds the threshold
 * @param against the name of the measure that gave the threshold, where it was measured too
 * @param againstArgs the arguments of that measure by name, as on the wire
 * @param facts the facts used; on the wire their places in the assessment's table
 * @param missing the facts that are not known, JSON Pointers
 * @param more how many more there are than are told; absent where all are
 * @param children the nodes below
 * @ogp.source none: SDK decision, docs/adr/0002
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
    Optional<MeasuredValue> value,
    Optional<String> threshold,
    Optional<String> parameter,
    Optional<String> against,
    @JsonProperty("againstArgs") Map<String, String> againstArgs,
    List<UsedFact> facts,
    List<String> missing,
    Optional<More> more,
    List<Evidence> children) {
  /** Copies the lists. */
  public Evidence {
    args = NullSafe.map(args);
    againstArgs = NullSafe.map(againstArgs);
    facts = facts instanceof TableFacts ? facts : NullSafe.list(facts);
    missing = NullSafe.list(missing);
    children = NullSafe.list(children);
  }

  /**
   * Returns the facts as on the wire: their places in the table; themselves where there is none.
   */
  @JsonProperty("facts")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<?> written() {
    return facts instanceof TableFacts table ? table.numbers() : facts;
  }

  /** Returns this node with its facts and the nodes below told otherwise. */
  Evidence with(List<UsedFact> told, List<Evidence> below) {
    return new Evidence(
        op,
        over,
        at,
        part,
        measure,
        args,
        truth,
        value,
        threshold,
        parameter,
        against,
        againstArgs,
        told,
        missing,
        more,
        below);
  }
}
