/**
 * The rulebooks that ship, made from the YAML in {@code src/main/rulebooks} when the module is
 * built; how rulebooks are laid over others; and the words in which users write rules in Java.
 */
@NullMarked
package io.github.ogpsdk.rules.book;

import org.jspecify.annotations.NullMarked;
