/** Explanations in English, French and Spanish. */
@NullMarked
package io.github.ogpsdk.rules.words;

import org.jspecify.annotations.NullMarked;
