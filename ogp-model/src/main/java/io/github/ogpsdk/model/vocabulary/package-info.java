/**
 * The words of rules: kinds of subject, collections and measures, with their names in three
 * languages. Their code is elsewhere; the schema, the type check and the documentation come from
 * these lists.
 */
@NullMarked
package io.github.ogpsdk.model.vocabulary;

import org.jspecify.annotations.NullMarked;
