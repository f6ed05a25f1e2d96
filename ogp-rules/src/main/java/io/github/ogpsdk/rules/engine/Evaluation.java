package io.github.ogpsdk.rules.engine;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation: where evidence goes, and how another rule's outcome is asked for.
 *
 * @param trace the evidence tree, none when only the outcome is wanted
 * @param passes the outcomes of another rule in a scope that begins with its subject
 */
record Evaluation(@Nullable Trace trace, BiFunction<String, Scope, Integer> passes) {}
