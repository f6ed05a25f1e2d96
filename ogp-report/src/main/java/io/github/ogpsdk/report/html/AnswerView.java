package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.answer.Answer;
import io.github.ogpsdk.report.answer.RequirementAnswer;
import io.github.ogpsdk.report.answer.Task;
import io.github.ogpsdk.report.answer.Tone;
import java.util.List;

/**
 * The short answer as a template shows it.
 *
 * @param answer the answer
 * @param title the title above the requirements
 * @param anchors the places of findings on the page
 */
record AnswerView(Answer answer, String title, Anchors anchors) {
  /** How many tasks are told at once. */
  private static final int TASKS = 6;

  static AnswerView of(Names names) {
    Answer answer = Answer.of(names);
    String title =
        answer
            .plan()
            .map(p -> names.phrases().get("verdicts.plan", "plan", p))
            .orElseGet(() -> names.phrases().get("verdicts.requirements"));
    return new AnswerView(answer, title, new Anchors(names.assessed().assessment()));
  }

  Chip chip(Tone tone, String words) {
    String type =
        switch (tone) {
          case GOOD -> "ogp-v-met";
          case BAD -> "ogp-v-not";
          case OPEN -> "ogp-v-open";
          case PLAIN -> "ogp-v-off";
        };
    return new Chip(type, words);
  }

  /** Returns whether the page tells findings of a requirement at length. */
  boolean isShown(RequirementAnswer requirement) {
    return requirement.summary().verdict() != Verdict.NOT_APPLICABLE;
  }

  String anchor(RequirementAnswer requirement) {
    return anchors.of(requirement.summary().findings().get(0));
  }

  /** Returns the first tasks, and duties that are not yet due. */
  List<Task> tasks() {
    List<Task> all = answer.tasks();
    return all.subList(0, Math.min(TASKS, all.size()));
  }

  int more() {
    return Math.max(0, answer.tasks().size() - TASKS);
  }
}
