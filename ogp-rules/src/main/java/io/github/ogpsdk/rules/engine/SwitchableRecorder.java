package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Place;
import io.github.ogpsdk.rules.fact.Presumption;
import io.github.ogpsdk.rules.fact.Recorder;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * The recorder of one assessment: passes what is read on to the evidence of the rule that is being
 * evaluated, if any. Not thread-safe; each assessment has its own.
 */
public final class SwitchableRecorder implements Recorder {
  private final int limit;
  private Recorder current = Recorder.OFF;

  /** Creates a recorder for evidence that tells everything. */
  public SwitchableRecorder() {
    this(Integer.MAX_VALUE);
  }

  /**
   * Creates a recorder.
   *
   * @param limit how many elements, facts and missing facts of each node evidence tells, 1 or more
   */
  public SwitchableRecorder(int limit) {
    this.limit = limit;
  }

  int limit() {
    return limit;
  }

  void start(Recorder recorder) {
    current = recorder;
  }

  void stop() {
    current = Recorder.OFF;
  }

  /**
   * Does work, and keeps what is taken down meanwhile besides passing it on.
   *
   * @param kept takes it down as well
   */
  public <T> T also(Notes kept, Supplier<T> work) {
    Recorder outer = current;
    current = kept.besides(outer);
    try {
      return work.get();
    } finally {
      current = outer;
    }
  }

  @Override
  public void fact(UsedFact fact) {
    current.fact(fact);
  }

  @Override
  public void fact(UsedFact fact, Cursor<?> owner) {
    current.fact(fact, owner);
  }

  @Override
  public void missing(Place at, Optional<UnknownReason> reason) {
    current.missing(at, reason);
  }

  @Override
  public void presumed(Place at, Presumption presumption) {
    current.presumed(at, presumption);
  }

  @Override
  public void missing(Place at, Optional<UnknownReason> reason, Cursor<?> owner) {
    current.missing(at, reason, owner);
  }

  @Override
  public int decided(IntSupplier work) {
    return current.decided(work);
  }

  @Override
  public boolean isOn() {
    return current != Recorder.OFF;
  }
}
