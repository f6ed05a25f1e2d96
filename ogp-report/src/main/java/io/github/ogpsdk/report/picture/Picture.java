package io.github.ogpsdk.report.picture;

/**
 * A picture as SVG, such as the seats of Peru's forum as a half circle.
 *
 * <p>It has a title and a description, follows the light or dark scheme of the reader, and has no
 * script. Immutable and thread-safe.
 *
 * @param id an id that is unique among the pictures of a page, such as {@code seats-foro-0}
 * @param title what it shows, in a few words
 * @param description what there is to see, in whole sentences
 * @param part the SVG element without its style, for a page that has the style sheet already
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public record Picture(String id, String title, String description, String part) {
  private static final String BEFORE_STYLE = "</desc>";

  /** Returns the SVG element with its style: it can stand in the body of any page. */
  public String svg() {
    int at = part.indexOf(BEFORE_STYLE) + BEFORE_STYLE.length();
    return part.substring(0, at) + "<style>" + style() + "</style>" + part.substring(at);
  }

  /** Returns the picture as an XML document to be saved as {@code .svg}. */
  public String document() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg();
  }

  /** Returns the style sheet that every {@link #part()} needs. */
  public static String style() {
    return Drawing.STYLE;
  }
}
