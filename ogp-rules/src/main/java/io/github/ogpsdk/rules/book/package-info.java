/** The rulebooks, written in Java. */
@NullMarked
package io.github.ogpsdk.rules.book;

import org.jspecify.annotations.NullMarked;
