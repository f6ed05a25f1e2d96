/** How the cost grows with the work. */
@org.jspecify.annotations.NullMarked
package io.github.ogpsdk.benchmarks.scale;
