package io.github.ogpsdk.report.answer;

import java.util.List;

/**
 * A question with its answer, such as "Who chairs?" with "Ministry of Justice, since May 2020".
 *
 * <p>Immutable and thread-safe.
 *
 * @param question the question
 * @param tone how the answer is marked
 * @param answer the answer in two or three words
 * @param lines what stands behind it, two or three sentences
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Card(String question, Tone tone, String answer, List<String> lines) {
  /** Copies the list. */
  public Card {
    lines = List.copyOf(lines);
  }
}
