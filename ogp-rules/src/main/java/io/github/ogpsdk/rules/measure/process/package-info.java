/**
 * Measures of co-creation and of dialogue during a cycle.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.process;

import org.jspecify.annotations.NullMarked;
