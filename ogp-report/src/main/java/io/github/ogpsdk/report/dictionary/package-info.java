/** What documents may say, member by member, read from their JSON Schemas. */
@NullMarked
package io.github.ogpsdk.report.dictionary;

import org.jspecify.annotations.NullMarked;
