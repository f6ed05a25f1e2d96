/** Measures what the library costs: {@link io.github.ogpsdk.benchmarks.Run}. */
@org.jspecify.annotations.NullMarked
package io.github.ogpsdk.benchmarks;
