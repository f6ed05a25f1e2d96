/** The partnerships that everything is measured on. */
@org.jspecify.annotations.NullMarked
package io.github.ogpsdk.benchmarks.data;
