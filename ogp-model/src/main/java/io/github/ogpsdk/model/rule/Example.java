package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Verdict;

/**
 * A small partnership that shows a verdict of a rule.
 *
 * @param verdict the verdict
 * @param partnership the file, relative to the rulebook
 */
public record Example(Verdict verdict, String partnership) {}
