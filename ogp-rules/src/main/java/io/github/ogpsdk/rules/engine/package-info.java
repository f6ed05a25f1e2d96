/**
 * Conditions compiled and evaluated: one code path decides and records why.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.engine;

import org.jspecify.annotations.NullMarked;
