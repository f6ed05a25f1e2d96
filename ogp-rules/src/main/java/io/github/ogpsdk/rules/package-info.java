/**
 * What decides: values as the facts bound them, and sets of possible outcomes.
 *
 * <p>The sub-packages build on each other in this order: {@code fact} (facts at their place, every
 * read recorded), {@code measure} (one value or truth read from the facts), {@code engine}
 * (conditions evaluated with their evidence), {@code book} (the rulebooks), {@code assess} (which
 * rulebooks, on which subjects), {@code words} (explanations).
 *
 * <p>Users call {@code assess}, {@code book} and {@code words}. This package and the other
 * sub-packages are inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules;

import org.jspecify.annotations.NullMarked;
