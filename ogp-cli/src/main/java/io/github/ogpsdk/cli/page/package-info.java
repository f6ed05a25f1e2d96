/** Pages of text for people. */
@NullMarked
package io.github.ogpsdk.cli.page;

import org.jspecify.annotations.NullMarked;
