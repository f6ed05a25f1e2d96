/** Measures: one number, share, date, code or truth read from the facts, as bounds. */
@NullMarked
package io.github.ogpsdk.rules.measure;

import org.jspecify.annotations.NullMarked;
