/** Results as JSON, and the page written from them. */
@org.jspecify.annotations.NullMarked
package io.github.ogpsdk.benchmarks.report;
