package io.github.ogpsdk.rules.book;

/**
 * The codes of each scheme of the IRM: the years of the plans, then the codes of each variable.
 *
 * <p>Read in the sources: verifiability since 2021, the open government lens, potential for results
 * from plans of 2020 on, completion, moderate and transformative impact, marginal and major
 * results, and that a local review may say not applicable. From memory: the other codes of
 * specificity, impact and results, what 2020 keeps of the older codes, and since when locals are
 * reviewed so. The rule is marked unverified as a whole.
 *
 * @ogp.source OGP glossary, Verifiability, Relevance, Ambition, Completion; OGP Local, end of
 *     commitment assessment form
 */
final class CodeTables {
  private static final String COMPLETION = "; completion: not-started limited substantial complete";
  private static final String COMPLETION_WITH_NO_EVIDENCE = COMPLETION + " no-evidence";
  private static final String OLD =
      "; specificity: none low medium high; relevance: yes no"
          + "; potential-impact: worsens none minor moderate transformative; starred: yes no"
          + COMPLETION;
  private static final String OPENED =
      "; did-it-open: worsened did-not-change marginal major outstanding";

  /** Plans until 2014. */
  static final String IRM_2012_2014 = "2011/2014" + OLD;

  /** Plans of 2015 to 2019. */
  static final String IRM_2015_2019 = "2015/2019" + OLD + OPENED;

  /** Plans of 2020: potential for results, not yet the open government lens. */
  static final String IRM_2020 =
      "2020/2020; verifiability: verifiable not-verifiable; specificity: none low medium high"
          + "; relevance: yes no; potential-for-results: unclear modest substantial"
          + COMPLETION_WITH_NO_EVIDENCE
          + OPENED;

  /** Plans since 2021. */
  static final String IRM_2021 =
      "2021/9999; verifiability: verifiable not-verifiable; open-government-lens: yes no"
          + "; potential-for-results: unclear modest substantial; promising: yes no promising"
          + "; early-results: no-notable moderate significant none"
          + COMPLETION_WITH_NO_EVIDENCE;

  /** End-of-commitment reviews of local members. */
  static final String LOCAL_EOC =
      "2021/9999" + COMPLETION_WITH_NO_EVIDENCE + OPENED + " not-applicable";

  private CodeTables() {}
}
