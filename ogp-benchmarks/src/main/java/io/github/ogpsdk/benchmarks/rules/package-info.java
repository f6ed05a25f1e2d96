/** Twenty rules, judged by this library, by hand and by rivals over the same partnerships. */
@org.jspecify.annotations.NullMarked
package io.github.ogpsdk.benchmarks.rules;
