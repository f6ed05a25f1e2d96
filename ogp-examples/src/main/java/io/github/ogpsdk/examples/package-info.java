/** Programs that show each use. */
@NullMarked
package io.github.ogpsdk.examples;

import org.jspecify.annotations.NullMarked;
