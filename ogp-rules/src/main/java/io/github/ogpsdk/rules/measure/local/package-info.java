/**
 * Measures of local members' plans and reviews.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.local;

import org.jspecify.annotations.NullMarked;
