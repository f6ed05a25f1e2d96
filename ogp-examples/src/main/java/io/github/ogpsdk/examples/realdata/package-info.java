/**
 * Real data of others as partnerships, and our verdicts beside the real ones: {@code RealData}
 * writes the partnerships, {@code GroundTruth} compares.
 */
@NullMarked
package io.github.ogpsdk.examples.realdata;

import org.jspecify.annotations.NullMarked;
