/**
 * Measures of commitments and their codings.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.commitment;

import org.jspecify.annotations.NullMarked;
