package io.github.ogpsdk.rules.engine;

import io.github.ogpsdk.rules.measure.Setting;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation: what measures may know, where evidence goes, and how another rule's outcome is
 * asked for.
 *
 * @param setting what measures may know besides their subject
 * @param trace the evidence tree, none when only the outcome is wanted
 * @param peers how the rules are judged that the rule asks for
 */
record Evaluation(Setting setting, @Nullable Trace trace, Peers peers) {}
