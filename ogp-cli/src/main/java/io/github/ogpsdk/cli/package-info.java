/** What every part of the command uses: language, screen, clock, streams. */
@NullMarked
package io.github.ogpsdk.cli;

import org.jspecify.annotations.NullMarked;
