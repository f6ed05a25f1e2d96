package io.github.ogpsdk.benchmarks.rules.flat;

import java.util.List;

/** A phase of a cycle or a year of its plan. */
public final class FlatStretch {
  private final String kind;
  private final int from;
  private final int to;
  private final int half;
  private final List<Integer> notices;

  FlatStretch(String kind, int from, int to, int half, List<Integer> notices) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.half = half;
    this.notices = notices;
  }

  /** Returns co-creation, implementation or year. */
  public String getKind() {
    return kind;
  }

  /** Returns the first day. */
  public int getFrom() {
    return from;
  }

  /** Returns the last day. */
  public int getTo() {
    return to;
  }

  /** Returns the day six months after the first. */
  public int getHalf() {
    return half;
  }

  /** Returns the days on which notices were published on the OGP website. */
  public List<Integer> getNotices() {
    return notices;
  }
}
