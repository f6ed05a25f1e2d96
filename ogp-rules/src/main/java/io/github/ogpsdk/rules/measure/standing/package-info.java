/**
 * Measures of a member's standing and of procedures.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.standing;

import org.jspecify.annotations.NullMarked;
