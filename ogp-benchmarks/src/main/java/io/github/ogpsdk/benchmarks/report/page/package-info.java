/** The page {@code docs/BENCHMARKS.md}: ratios first, then figures, fairness and aims. */
@org.jspecify.annotations.NullMarked
package io.github.ogpsdk.benchmarks.report.page;
