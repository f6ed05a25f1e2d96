package io.github.ogpsdk.report.picture;

import io.github.ogpsdk.model.Sector;

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

  void draw(Drawing drawing, boolean chairs) {
    String type = hollow ? "ogp-open" : block.color();
    Sector sector = block.group().sector();
    if (sector.isWithin(Sector.GOVERNMENT)) {
      drawing.rect(x - half * 0.9, y - half * 0.9, half * 1.8, half * 1.8, type);
    } else if (sector.isWithin(Sector.NON_GOVERNMENT)) {
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
