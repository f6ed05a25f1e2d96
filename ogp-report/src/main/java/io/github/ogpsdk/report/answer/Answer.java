package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.report.Names;
import java.util.List;
import java.util.Optional;

/**
 * The short answer of a report, about the current body and the current plan: {@code
 * Answer.of(names).sentences().get(0)} is "Joined OGP in 2011."
 *
 * <p>Immutable and thread-safe.
 *
 * @param about what was assessed and when
 * @param sentences the answer in two or three sentences; the first is the shortest
 * @param cards four questions with their answers: whether the forum is balanced, who chairs, what
 *     is not met, what follows
 * @param plan the current plan, such as "plan 2026–2027"; absent where no plan was judged
 * @param requirements the minimum requirements of that plan
 * @param causes what is not met anywhere, by its reason; the current plan first
 * @param tasks what to do next, the most useful first
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Answer(
    String about,
    List<String> sentences,
    List<Card> cards,
    Optional<String> plan,
    List<RequirementAnswer> requirements,
    List<Cause> causes,
    List<Task> tasks) {
  /** Copies the lists. */
  public Answer {
    sentences = List.copyOf(sentences);
    cards = List.copyOf(cards);
    requirements = List.copyOf(requirements);
    causes = List.copyOf(causes);
    tasks = List.copyOf(tasks);
  }

  /** Returns the short answer of what was assessed, in the language of the names. */
  public static Answer of(Names names) {
    return new Answers(names).answer();
  }
}
