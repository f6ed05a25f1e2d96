/**
 * Measures of meetings: rhythm, quorum, decisions and votes.
 *
 * <p>Inner workings, which may change in any release; see docs/adr/0017.
 */
@NullMarked
package io.github.ogpsdk.rules.measure.session;

import org.jspecify.annotations.NullMarked;
