/** How long the command takes to start. */
@org.jspecify.annotations.NullMarked
package io.github.ogpsdk.benchmarks.startup;
