/**
 * Co-governance mechanisms as facts: who sits where, by which rules, who chaired, when they met.
 *
 * <p>What a charter demands, what the seat table says, who sat and what happened are four separate
 * dated lists, so that a contradiction between them is something a rule can find.
 */
@NullMarked
package io.github.ogpsdk.model.body;

import org.jspecify.annotations.NullMarked;
