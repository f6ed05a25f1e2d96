package io.github.ogpsdk.rules.eval;

import java.util.List;
import java.util.function.Predicate;

/**
 * What can stand in parameters that a measure reads by itself, such as the codes of a scheme in
 * {@code irm-2021}.
 *
 * @param names the names of the parameters; a rule need not have them all
 * @param fits whether a text can stand in one
 * @param example a text that can
 */
public record ParameterFormat(List<String> names, Predicate<String> fits, String example) {
  /** Copies the list. */
  public ParameterFormat {
    names = List.copyOf(names);
  }
}
