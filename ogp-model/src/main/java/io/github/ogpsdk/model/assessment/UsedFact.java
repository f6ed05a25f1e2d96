package io.github.ogpsdk.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ogpsdk.model.OgpRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a verdict rests on, such as {@code 2024-05-06} at {@code
 * /mechanisms/0/meetings/2/date}.
 *
 * <p>An assessment has each fact once, in its table; on the wire evidence refers to facts by their
 * place there, counted from 0. Evidence that is bound alone, without its assessment, holds such
 * numbers in place of facts: their {@code at} is empty and their {@code value} is the number.
 *
 * @param at where it stands, a JSON Pointer
 * @param value its value, as on the wire
 * @param sources the places of its sources, JSON Pointers, at most 20
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record UsedFact(String at, String value, List<String> sources) {
  /** Copies the list. */
  public UsedFact {
    sources = NullSafe.list(sources);
  }

  /** Reads a number that stands for a fact of the assessment's table. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static UsedFact numbered(int number) {
    return new UsedFact("", Integer.toString(number), List.of());
  }

  /** Returns whether this is the number of a fact: no fact stands for the whole document. */
  boolean isNumber() {
    return at.isEmpty();
  }

  int number() {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("UsedFact: \"at\" is required", e);
    }
  }

  /** Compares place, value and sources; written out, docs/adr/0021. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UsedFact that
        && that.at.equals(at)
        && that.value.equals(value)
        && that.sources.equals(sources);
  }

  @Override
  public int hashCode() {
    return 31 * at.hashCode() + value.hashCode();
  }
}
