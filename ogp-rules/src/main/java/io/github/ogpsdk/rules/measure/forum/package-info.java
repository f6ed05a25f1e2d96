/**
 * Measures of forums in earlier editions and in practice.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.forum;

import org.jspecify.annotations.NullMarked;
