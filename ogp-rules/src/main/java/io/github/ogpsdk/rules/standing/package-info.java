/** What follows from verdicts: consequences for a cycle, and a member's standing over time. */
@NullMarked
package io.github.ogpsdk.rules.standing;

import org.jspecify.annotations.NullMarked;
