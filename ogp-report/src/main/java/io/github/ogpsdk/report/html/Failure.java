package io.github.ogpsdk.report.html;

/**
 * Something that is not met, with the place on the page where it is told at length.
 *
 * @param anchor the id of the finding
 * @param title the rule's title
 * @param subject what it is about
 * @param said what came out and why
 * @param unread whether the text of the rule was not read in its source
 */
record Failure(String anchor, String title, String subject, String said, boolean unread) {}
