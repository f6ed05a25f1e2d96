/** The partnership document: one member, its bodies, its cycles, its publication and standing. */
@NullMarked
package io.github.ogpsdk.model.partnership;

import org.jspecify.annotations.NullMarked;
