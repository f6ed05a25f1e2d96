package io.github.ogpsdk.rules.law;

import java.util.Map;

/**
 * Rules that are not met on one day and can be met on a later one: they set no time that could be
 * over.
 */
final class Lasting {
  private static final String STATE =
      "asks what is so on the day of judgement: it can be mended on any later day";
  private static final String LATE =
      "its text sets no last day: once it is due it is missing, and what comes late counts";

  /** Why a rule that is not met can be met later, by its id. */
  static final Map<String, String> MAY_BE_MADE_UP_FOR =
      Map.ofEntries(
          Map.entry("MSF-COI", STATE),
          Map.entry("MSF-MEET-ON-PAPER", STATE),
          Map.entry("MSF-US-15", STATE),
          Map.entry("MSF-SEED-PARTNERSHIP", STATE),
          Map.entry("MSF-SEED-SHARED-CHAIR", STATE),
          Map.entry("MSF-SEED-TRANSPARENT", STATE),
          Map.entry("ST-ACTIVE", STATE),
          Map.entry("AP-SAR", LATE),
          Map.entry("LO-LMB", LATE),
          Map.entry("P17-FEEDBACK", LATE),
          Map.entry("P17-REPORT", LATE),
          Map.entry("P22-3.1-CONTENT", LATE),
          Map.entry("P22-4.1-FEEDBACK", LATE),
          Map.entry("PR-LETTER", LATE));

  private Lasting() {}
}
