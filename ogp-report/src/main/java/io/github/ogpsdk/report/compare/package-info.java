/** Several assessments side by side: members by rules, never as one score. */
@NullMarked
package io.github.ogpsdk.report.compare;

import org.jspecify.annotations.NullMarked;
