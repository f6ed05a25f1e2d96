/**
 * Measures of seats and those who hold them.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.seat;

import org.jspecify.annotations.NullMarked;
