/** The files with settings: finding and reading them. */
@NullMarked
package io.github.ogpsdk.cli.config;

import org.jspecify.annotations.NullMarked;
