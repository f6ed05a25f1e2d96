package io.github.ogpsdk.json;

/**
 * How JSON is laid out: {@code JsonLayout.INDENTED} for people, {@code JsonLayout.COMPACT} on one
 * line. It changes no value.
 *
 * @since 0.1
 */
public enum JsonLayout {
  /** Two spaces a level; of an assessment each finding and each node of its evidence is a line. */
  INDENTED,
  /** One line without spaces, such as for one document a line. */
  COMPACT
}
