/** What is published beside the code: dependencies and their licenses. */
@NullMarked
package io.github.ogpsdk.supply;

import org.jspecify.annotations.NullMarked;
