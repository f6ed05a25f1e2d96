/** Where results go, so that none is lost without a word. */
@NullMarked
package io.github.ogpsdk.cli.out;

import org.jspecify.annotations.NullMarked;
