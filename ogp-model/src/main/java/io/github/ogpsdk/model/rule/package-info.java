/**
 * Rules as values: what a rule is, what it rests on, and the small algebra of conditions that says
 * what it requires.
 *
 * <p>Nothing here decides anything: the same rule can be written in Java and as JSON or YAML, and
 * means the same.
 */
@NullMarked
package io.github.ogpsdk.model.rule;

import org.jspecify.annotations.NullMarked;
