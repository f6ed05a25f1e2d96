/**
 * Pictures of a partnership as SVG: the same facts give the same bytes, and everything that a color
 * says is said by a shape or a word as well.
 */
@NullMarked
package io.github.ogpsdk.report.picture;

import org.jspecify.annotations.NullMarked;
