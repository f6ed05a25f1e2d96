package io.github.ogpsdk.model.assessment;

import io.github.ogpsdk.model.OgpRecord;
import java.util.List;

/**
 * What follows for the process from the verdicts on a cycle, such as {@code contrary-if-confirmed}.
 *
 * @param cycle the cycle's id
 * @param code {@code none}, {@code contrary-if-confirmed} or {@code undetermined}
 * @param rules the ids of the rules that decide
 * @param grace whether the grace period takes the consequence away
 * @ogp.source none: SDK decision, docs/adr/0002
 */
@OgpRecord
public record Consequence(String cycle, String code, List<String> rules, boolean grace) {
  /** Copies the list. */
  public Consequence {
    rules = List.copyOf(rules);
  }
}
