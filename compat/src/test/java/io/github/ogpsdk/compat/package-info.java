/** Tests of ogp-model that run on every Jackson a portal may bring. */
@NullMarked
package io.github.ogpsdk.compat;

import org.jspecify.annotations.NullMarked;
