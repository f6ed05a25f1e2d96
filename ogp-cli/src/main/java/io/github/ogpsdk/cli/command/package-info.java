/** The {@code ogp} command and its subcommands. */
@NullMarked
package io.github.ogpsdk.cli.command;

import org.jspecify.annotations.NullMarked;
