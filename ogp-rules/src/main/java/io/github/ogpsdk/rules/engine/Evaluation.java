package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import org.jspecify.annotations.Nullable;

/** One evaluation of a rule for a subject. Not thread-safe. */
final class Evaluation {
  private final EvaluationContext context;
  private final @Nullable EvidenceBuilder trace;
  private final RuleLookup peers;
  private final int slots;
  private final boolean told;
  private Kept @Nullable [] kept;

  /**
   * Begins an evaluation.
   *
   * @param context what measures may know besides their subject
   * @param trace the evidence tree, none when only the outcome is wanted
   * @param peers how the rules are judged that the rule asks for
   * @param slots how many measures the rule has whose values are kept
   * @param subject what it is evaluated for, read through the recorder of facts
   */
  Evaluation(
      EvaluationContext context,
      @Nullable EvidenceBuilder trace,
      RuleLookup peers,
      int slots,
      Subject subject) {
    this(context, trace, peers, slots, trace != null || subject.self().object().isRecorded());
  }

  private Evaluation(
      EvaluationContext context,
      @Nullable EvidenceBuilder trace,
      RuleLookup peers,
      int slots,
      boolean told) {
    this.context = context;
    this.trace = trace;
    this.peers = peers;
    this.slots = slots;
    this.told = told;
  }

  /** A value and whose it is. */
  private record Kept(Cursor<?> subject, Bounds value) {}

  /**
   * Returns whether facts are taken down, for this rule's evidence or for that of one that asks for
   * it: then nothing is left out once the outcome is sure, or the facts would depend on the order
   * of a list.
   */
  boolean isTold() {
    return told;
  }

  /** Returns an evaluation of the same that takes nothing down. */
  Evaluation untold() {
    return trace == null ? this : new Evaluation(context, null, peers, slots, told);
  }

  EvaluationContext context() {
    return context;
  }

  @Nullable EvidenceBuilder trace() {
    return trace;
  }

  RuleLookup peers() {
    return peers;
  }

  /**
   * Returns the value that a measure last had here if the subject is the same, such as the end of a
   * plan year with which each of its meetings is compared. Not to be asked where facts are told.
   *
   * @param slot the measure's place among those kept
   */
  @SuppressWarnings("ReferenceEquality")
  @Nullable Bounds kept(int slot, Cursor<?> subject) {
    Kept last = kept == null ? null : kept[slot];
    return last == null || last.subject != subject ? null : last.value;
  }

  /** Keeps the value of a measure until it is read for another subject. */
  Bounds keep(int slot, Cursor<?> subject, Bounds value) {
    Kept[] all = kept;
    if (all == null) {
      all = new Kept[slots];
      kept = all;
    }
    all[slot] = new Kept(subject, value);
    return value;
  }
}
