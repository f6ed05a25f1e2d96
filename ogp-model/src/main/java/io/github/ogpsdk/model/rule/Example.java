package io.github.ogpsdk.model.rule;

import io.github.ogpsdk.model.Verdict;

/**
 * A small partnership that shows a verdict of a rule, such as {@code met}.
 *
 * @param verdict the verdict that it shows
 * @param partnership the file, relative to the rulebook, such as {@code
 *     examples/P22-1.1-FREQ/met.yaml}
 * @ogp.source none: SDK decision, docs/adr/0002
 */
public record Example(Verdict verdict, String partnership) {}
