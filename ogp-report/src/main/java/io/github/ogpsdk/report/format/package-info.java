/** Assessments in the formats of other tools: SARIF, JUnit XML, CSV and Markdown. */
@NullMarked
package io.github.ogpsdk.report.format;

import org.jspecify.annotations.NullMarked;
