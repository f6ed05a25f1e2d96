/** Conditions compiled and evaluated: one code path decides and records why. */
@NullMarked
package io.github.ogpsdk.rules.engine;

import org.jspecify.annotations.NullMarked;
