package io.github.ogpsdk.report.answer;

import io.github.ogpsdk.rules.words.RequirementSummary;

/**
 * A minimum requirement of the current plan, such as "1.1 Space for dialogue" with "unknown" and
 * "missing: meetings of the forum".
 *
 * <p>Immutable and thread-safe.
 *
 * @param title its number and title
 * @param tone how its verdict is marked
 * @param verdict its verdict in words
 * @param detail what is missing, or why it is not met; empty where nothing is to be said
 * @param summary its findings
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record RequirementAnswer(
    String title, Tone tone, String verdict, String detail, RequirementSummary summary) {}
