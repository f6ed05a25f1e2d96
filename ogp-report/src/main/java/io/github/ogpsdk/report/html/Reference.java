package io.github.ogpsdk.report.html;

/**
 * A link to something that the page says once, or to a source.
 *
 * @param href such as {@code #k12}, or an address of the web
 * @param words such as "12", or "12–20" where several follow each other
 */
record Reference(String href, String words) {}
