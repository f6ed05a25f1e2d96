/** Reading and writing the three documents. */
@NullMarked
package io.github.ogpsdk.json;

import org.jspecify.annotations.NullMarked;
