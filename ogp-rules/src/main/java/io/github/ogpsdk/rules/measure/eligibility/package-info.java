/**
 * Measures of eligibility.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.eligibility;

import org.jspecify.annotations.NullMarked;
