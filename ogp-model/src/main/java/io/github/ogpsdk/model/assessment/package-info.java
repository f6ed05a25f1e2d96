/** Verdicts with what they rest on: the assessment document. */
@NullMarked
package io.github.ogpsdk.model.assessment;

import org.jspecify.annotations.NullMarked;
