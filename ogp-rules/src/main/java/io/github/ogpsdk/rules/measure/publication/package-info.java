/**
 * Measures of websites and repositories.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.publication;

import org.jspecify.annotations.NullMarked;
