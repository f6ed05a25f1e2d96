package io.github.ogpsdk.report.picture;

/**
 * One seat: a square for government, a circle for those outside, a diamond for others.
 *
 * @param x its middle
 * @param y its middle
 * @param half half its width
 * @param block the group it belongs to
 * @param hollow whether nobody is known to sit there
 */
record Seat(double x, double y, double half, Block block, boolean hollow) {
  private static final double LEGIBLE = 7;

  /**
   * Draws it.
   *
   * @param side 0 for government, 2 for those outside, 1 for others
   */
  void draw(Drawing drawing, int side, boolean chairs) {
    String type = hollow ? "ogp-open" : block.color();
    if (side == 0) {
      drawing.rect(x - half * 0.9, y - half * 0.9, half * 1.8, half * 1.8, type);
    } else if (side == 2) {
      drawing.circle(x, y, half, type);
    } else {
      drawing.shape(
          type, x, y - half * 1.2, x + half * 1.2, y, x, y + half * 1.2, x - half * 1.2, y);
    }
    if (half >= LEGIBLE) {
      if (hollow) {
        drawing.open("ogp-empty").text(x, y + 4, block.letter(), "ogp-in").close();
      } else {
        drawing.text(x, y + 4, block.letter(), "ogp-in");
      }
    }
    if (chairs) {
      drawing.circle(x, y, half * 1.35, "ogp-ring");
    }
  }
}
