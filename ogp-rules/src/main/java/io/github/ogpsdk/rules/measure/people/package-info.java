/**
 * Measures of members, chairs, their terms and selections.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.people;

import org.jspecify.annotations.NullMarked;
