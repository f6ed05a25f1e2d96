/** Turns rulebooks written in YAML into Java classes that make them. */
@NullMarked
package io.github.ogpsdk.rulebooks;

import org.jspecify.annotations.NullMarked;
