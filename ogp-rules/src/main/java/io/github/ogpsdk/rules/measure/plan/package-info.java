/**
 * Measures of action plans.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.plan;

import org.jspecify.annotations.NullMarked;
