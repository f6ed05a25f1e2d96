/** Reading, writing and checking documents. */
@org.jspecify.annotations.NullMarked
package io.github.ogpsdk.benchmarks.json;
