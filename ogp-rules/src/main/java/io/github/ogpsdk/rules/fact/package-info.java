/** Facts at their place in the document: whatever a measure reads is recorded as evidence. */
@NullMarked
package io.github.ogpsdk.rules.fact;

import org.jspecify.annotations.NullMarked;
