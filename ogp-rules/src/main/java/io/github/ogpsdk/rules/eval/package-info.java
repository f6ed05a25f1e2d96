/**
 * What measures are made of: their declarations, arguments and the context in which they are read.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.eval;

import org.jspecify.annotations.NullMarked;
