/**
 * Measures of bodies: when they exist and meet, their charters, what they show.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.body;

import org.jspecify.annotations.NullMarked;
