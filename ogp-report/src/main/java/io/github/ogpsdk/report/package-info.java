/** What a person looks at: pages, pictures and the formats of other tools, from an assessment. */
@NullMarked
package io.github.ogpsdk.report;

import org.jspecify.annotations.NullMarked;
