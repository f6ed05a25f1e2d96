package io.github.ogpsdk.json;

/** Reads a text into a tree. */
final class Scan {
  private Scan() {}

  /**
   * Returns the value of a text.
   *
   * @throws OgpJsonException if the text is not well-formed
   */
  static Tree of(Input input, Places places) {
    try {
      return input.syntax() == Syntax.JSON
          ? JsonScan.scan(input, places)
          : YamlScan.scan(input.text(), places);
    } catch (OgpJsonException e) {
      throw Foreign.text(input.text()).orElse(e);
    }
  }
}
