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
 * @param citation the text it comes from and how well that was read
 * @param unread whether the text was not read in its source
 * @param url where the text can be read
 * @param parameters values that apply, such as "maxGap: 6 months"
 * @param why the evidence
 * @param missing what is not known, and what it could bring
 * @param readings verdicts of other readings of the text
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
    String citation,
    boolean unread,
    Optional<String> url,
    List<String> parameters,
    List<WhyLine> why,
    List<String> missing,
    List<String> readings) {}
