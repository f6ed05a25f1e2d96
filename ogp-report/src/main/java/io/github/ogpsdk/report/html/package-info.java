/**
 * An assessment as HTML: a page that stands alone, or parts of it for the pages of others. The
 * templates are in {@code src/main/jte}; what they show is prepared by the views here.
 */
@NullMarked
package io.github.ogpsdk.report.html;

import org.jspecify.annotations.NullMarked;
