/**
 * The same partnerships as beans of text and whole numbers, which is what authors of Drools rules
 * and of CEL expressions start from. Making them is not part of what is measured.
 */
@org.jspecify.annotations.NullMarked
package io.github.ogpsdk.benchmarks.rules.flat;
