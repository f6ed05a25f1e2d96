/** Measures, rulebooks and evaluation. */
@NullMarked
package io.github.ogpsdk.rules;

import org.jspecify.annotations.NullMarked;
