/**
 * Facts at their place in the document: whatever a measure reads is recorded as evidence.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.fact;

import org.jspecify.annotations.NullMarked;
