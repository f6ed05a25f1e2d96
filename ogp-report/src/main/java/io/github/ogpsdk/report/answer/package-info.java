/** The short answer of a report: what a reader wants to know in thirty seconds. */
@NullMarked
package io.github.ogpsdk.report.answer;

import org.jspecify.annotations.NullMarked;
