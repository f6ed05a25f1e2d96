/**
 * All kinds, collections and measures that rules can use.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
