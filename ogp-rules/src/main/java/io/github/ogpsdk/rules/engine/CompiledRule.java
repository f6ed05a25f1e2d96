package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.model.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule ready to be evaluated. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param when when it applies
 * @param due when it becomes due
 * @param must what it requires
 */
record CompiledRule(Rule rule, @Nullable Node when, @Nullable MeasureValue due, Node must) {}
