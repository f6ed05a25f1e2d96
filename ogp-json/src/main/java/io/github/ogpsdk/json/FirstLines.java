package io.github.ogpsdk.json;

/**
 * Tells whether a stream holds a document a line, by its first lines: it does if one of them is a
 * document, though those before it may be broken.
 *
 * <p>A line that is a whole object may also belong to a document that is spread over lines, where
 * what stands before goes on in it, as after a colon, or is a comment or mark of YAML.
 */
final class FirstLines {
  private int depth;
  private char last = ' ';
  private boolean prologue = true;
  private int documents;

  /** Takes the next line, and returns whether it is now known that each line is a document. */
  boolean take(byte[] line) {
    LineScan scan = LineScan.of(line);
    if (scan.isBlank()) {
      return false;
    }
    boolean first = last == ' ';
    boolean isDocument =
        scan.isWhole()
            && (first || (scan.isAtMargin() && (scan.saysFormat() || !goesOn() || documents > 0)));
    documents += isDocument ? 1 : 0;
    boolean known = documents > (first || !prologue ? 0 : 1);
    prologue &= isDocument || isPrologue(line);
    depth += scan.opened();
    last = scan.last();
    return known;
  }

  private boolean goesOn() {
    return last == ':' || last == ',' || (last == '[' && depth > 0);
  }

  private static boolean isPrologue(byte[] line) {
    int at = LineScan.afterMark(line);
    return line[at] == '#'
        || line[at] == '%'
        || (line.length > at + 2 && line[at] == '-' && line[at + 1] == '-' && line[at + 2] == '-');
  }
}
