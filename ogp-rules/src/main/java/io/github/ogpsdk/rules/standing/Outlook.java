package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.Verdict;
import java.util.Collection;

/** What verdicts mean for the process, mildest first; never an official finding. */
enum Outlook {
  NONE("none"),
  UNDETERMINED("undetermined"),
  CONTRARY("contrary-if-confirmed");

  private final String code;

  Outlook(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  static Outlook of(Verdict verdict) {
    return switch (verdict) {
      case NOT_MET -> CONTRARY;
      case INSUFFICIENT_EVIDENCE -> UNDETERMINED;
      case MET, NOT_APPLICABLE -> NONE;
    };
  }

  /** Returns the outlook of several verdicts: one failure is enough. */
  static Outlook ofAll(Collection<Verdict> verdicts) {
    return worst(verdicts.stream().map(Outlook::of).toList());
  }

  static Outlook worst(Collection<Outlook> outlooks) {
    return outlooks.stream().max(Outlook::compareTo).orElse(NONE);
  }
}
