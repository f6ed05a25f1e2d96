package io.github.ogpsdk.rules.engine;

import org.jspecify.annotations.Nullable;

/**
 * The subject that a measure or collection is read from.
 *
 * @param kind its kind
 * @param name its name in the rule; the nearest of the kind when absent
 */
record Target(String kind, @Nullable String name) {}
