/**
 * What follows from verdicts: consequences for a cycle, and a member's standing over time.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.standing;

import org.jspecify.annotations.NullMarked;
