/** The {@code ogp} command. */
@NullMarked
package io.github.ogpsdk.cli;

import org.jspecify.annotations.NullMarked;
