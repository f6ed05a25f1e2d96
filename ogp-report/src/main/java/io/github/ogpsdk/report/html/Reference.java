package io.github.ogpsdk.report.html;

/**
 * A link to something that the page says once.
 *
 * @param id the id that it leads to, such as {@code k12}
 * @param words such as "12", or "12–20" where several follow each other
 */
record Reference(String id, String words) {}
