/** What is odd in a partnership that can be read: remarks, which no verdict depends on. */
@NullMarked
package io.github.ogpsdk.rules.remark;

import org.jspecify.annotations.NullMarked;
