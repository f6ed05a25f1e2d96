/** Where what the libraries log goes: standard error, in the manner of the command. */
@NullMarked
package io.github.ogpsdk.cli.log;

import org.jspecify.annotations.NullMarked;
