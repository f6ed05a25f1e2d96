package io.github.ogpsdk.benchmarks.rules.flat;

import java.util.List;

/** A partnership as beans. */
public final class FlatPartnership {
  private final boolean national;
  private final int asOf;
  private final List<FlatSeatTable> tables;
  private final List<FlatMeeting> meetings;
  private final List<FlatCommitment> commitments;
  private final List<FlatStretch> stretches;
  private final List<FlatUpdate> updates;

  FlatPartnership(
      boolean national,
      int asOf,
      List<FlatSeatTable> tables,
      List<FlatMeeting> meetings,
      List<FlatCommitment> commitments,
      List<FlatStretch> stretches,
      List<FlatUpdate> updates) {
    this.national = national;
    this.asOf = asOf;
    this.tables = tables;
    this.meetings = meetings;
    this.commitments = commitments;
    this.stretches = stretches;
    this.updates = updates;
  }

  /** Returns whether the member is a country. */
  public boolean isNational() {
    return national;
  }

  /** Returns the day of judgement. */
  public int getAsOf() {
    return asOf;
  }

  /** Returns the seat tables. */
  public List<FlatSeatTable> getTables() {
    return tables;
  }

  /** Returns the meetings. */
  public List<FlatMeeting> getMeetings() {
    return meetings;
  }

  /** Returns the commitments of all plans. */
  public List<FlatCommitment> getCommitments() {
    return commitments;
  }

  /** Returns the phases and plan years. */
  public List<FlatStretch> getStretches() {
    return stretches;
  }

  /** Returns the updates of the repository. */
  public List<FlatUpdate> getUpdates() {
    return updates;
  }
}
