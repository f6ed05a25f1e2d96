package io.github.ogpsdk.report.html;

import java.util.List;
import java.util.Optional;

/**
 * A finding as a template shows it.
 *
 * @param anchor its id on the page
 * @param chip the verdict
 * @param rule the rule's id
 * @param title the rule's title
 * @param text what the rule asks
 * @param level the level in words
 * @param subject what it is about, in words
 * @param phase the phase in words
 * @param headline what came out and why
 * @param citation the text it comes from
 * @param section the section of the text
 * @param unread whether the text was not read in its source
 * @param parameters values that apply, such as "longest gap: 6 months"
 * @param why the evidence
 * @param missing what is not known, put together by what it could bring
 * @param readings verdicts of other readings of the text
 * @param assumptions what was taken for granted
 * @param alike findings of which the same is to be said, but for the name of their subject
 */
record FindingView(
    String anchor,
    Chip chip,
    String rule,
    String title,
    String text,
    String level,
    String subject,
    Optional<String> phase,
    String headline,
    Reference citation,
    Optional<String> section,
    boolean unread,
    List<String> parameters,
    List<WhyLine> why,
    List<Lacks> missing,
    List<String> readings,
    List<String> assumptions,
    List<FindingView> alike) {
  /** Returns whether its evidence is a single line that rests on no fact. */
  boolean isBriefly() {
    return why.size() == 1 && why.get(0).lines().isEmpty() && why.get(0).facts().isEmpty();
  }

  /** Returns the same with findings that are like it. */
  FindingView with(List<FindingView> others) {
    return new FindingView(
        anchor,
        chip,
        rule,
        title,
        text,
        level,
        subject,
        phase,
        headline,
        citation,
        section,
        unread,
        parameters,
        why,
        missing,
        readings,
        assumptions,
        List.copyOf(others));
  }
}
