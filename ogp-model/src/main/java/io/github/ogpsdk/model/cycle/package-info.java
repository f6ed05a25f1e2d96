/** Action plan cycles as facts: co-creation, plan, commitments, implementation, reviews. */
@NullMarked
package io.github.ogpsdk.model.cycle;

import org.jspecify.annotations.NullMarked;
