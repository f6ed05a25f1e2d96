/**
 * Measures: one number, share, date, code or truth read from the facts, as bounds.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure;

import org.jspecify.annotations.NullMarked;
