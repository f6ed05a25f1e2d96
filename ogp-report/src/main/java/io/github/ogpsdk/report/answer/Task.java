package io.github.ogpsdk.report.answer;

import java.util.List;

/**
 * Something to do next, such as "Government: give the address of the OGP website".
 *
 * <p>Immutable and thread-safe.
 *
 * @param who who can do it
 * @param what what there is to do
 * @param decides what it decides, such as "2.1, 2.2 and 30 other checks"
 * @param by by when, such as "now"
 * @param at the JSON Pointers of the facts that are missing; none for a duty that is not yet due
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Task(String who, String what, String decides, String by, List<String> at) {
  /** Copies the list. */
  public Task {
    at = List.copyOf(at);
  }
}
