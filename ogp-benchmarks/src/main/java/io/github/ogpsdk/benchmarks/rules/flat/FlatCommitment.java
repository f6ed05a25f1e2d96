package io.github.ogpsdk.benchmarks.rules.flat;

import java.util.List;

/** A commitment; a text that is absent is empty, a day that is absent 1 000 000. */
public final class FlatCommitment {
  private final String id;
  private final String title;
  private final String problem;
  private final String description;
  private final List<String> leads;
  private final List<String> supporters;
  private final List<String> values;
  private final int from;
  private final int to;
  private final List<Integer> milestones;

  FlatCommitment(
      String id,
      String title,
      String problem,
      String description,
      List<String> leads,
      List<String> supporters,
      List<String> values,
      int from,
      int to,
      List<Integer> milestones) {
    this.id = id;
    this.title = title;
    this.problem = problem;
    this.description = description;
    this.leads = leads;
    this.supporters = supporters;
    this.values = values;
    this.from = from;
    this.to = to;
    this.milestones = milestones;
  }

  /** Returns the id. */
  public String getId() {
    return id;
  }

  /** Returns the title. */
  public String getTitle() {
    return title;
  }

  /** Returns the problem addressed. */
  public String getProblem() {
    return problem;
  }

  /** Returns the description. */
  public String getDescription() {
    return description;
  }

  /** Returns the lead agencies. */
  public List<String> getLeads() {
    return leads;
  }

  /** Returns the sides of those who support it. */
  public List<String> getSupporters() {
    return supporters;
  }

  /** Returns the values served. */
  public List<String> getValues() {
    return values;
  }

  /** Returns the first day. */
  public int getFrom() {
    return from;
  }

  /** Returns the last day. */
  public int getTo() {
    return to;
  }

  /** Returns the days on which its milestones are due. */
  public List<Integer> getMilestones() {
    return milestones;
  }
}
