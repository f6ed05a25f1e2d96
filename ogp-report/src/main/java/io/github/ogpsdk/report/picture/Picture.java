package io.github.ogpsdk.report.picture;

/**
 * A picture as SVG, such as the seats of Peru's forum as a half circle.
 *
 * <p>The document stands alone: it carries its style, a title and a description, follows the light
 * or dark scheme of the reader, and has no script. It can be written to a file, or into the body of
 * a page as it is. Immutable and thread-safe.
 *
 * @param id an id that is unique among the pictures of a page, such as {@code seats-foro-0}
 * @param title what it shows, in a few words
 * @param description what there is to see, in whole sentences
 * @param svg the SVG element
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Picture(String id, String title, String description, String svg) {

  /** Returns the picture as an XML document to be saved as {@code .svg}. */
  public String document() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg;
  }
}
