/** From a partnership to an assessment. */
@NullMarked
package io.github.ogpsdk.rules.assess;

import org.jspecify.annotations.NullMarked;
