/** Pages of text for people. */
@NullMarked
package io.github.ogpsdk.report.text;

import org.jspecify.annotations.NullMarked;
