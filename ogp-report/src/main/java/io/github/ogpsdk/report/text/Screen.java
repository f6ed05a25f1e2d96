package io.github.ogpsdk.report.text;

import java.util.ArrayList;
import java.util.List;

/** Wraps prose to a width and collects the lines. Not thread-safe. */
public final class Screen {
  private static final int MARGIN = 20;

  private final int columns;
  private final boolean colors;
  private final StringBuilder out = new StringBuilder();

  /**
   * Creates an empty screen.
   *
   * @param columns the cells of a line
   * @param colors whether styles are written
   */
  public Screen(int columns, boolean colors) {
    this.columns = columns;
    this.colors = colors;
  }

  /** Returns the cells of a line. */
  public int columns() {
    return columns;
  }

  /** Prints an empty line, unless the line before is empty or there is none. */
  public Screen gap() {
    int length = out.length();
    if (length > 0 && !(length > 1 && out.charAt(length - 2) == '\n')) {
      out.append('\n');
    }
    return this;
  }

  /** Prints prose from the left margin. */
  public Screen print(Prose prose) {
    return print(0, 0, prose);
  }

  /**
   * Prints prose.
   *
   * @param first the indent of the first line, in cells
   * @param others the indent of the other lines
   */
  public Screen print(int first, int others, Prose prose) {
    out.append(" ".repeat(first));
    return wrap(first, others, prose);
  }

  /**
   * Prints prose in a column to the right of a label.
   *
   * @param indent the indent of the label
   * @param label the label, which is not wrapped
   * @param column where the prose begins; further right if the label is longer
   */
  public Screen print(int indent, Prose label, int column, Prose prose) {
    out.append(" ".repeat(indent));
    int used = indent;
    for (Prose.Span span : label.spans()) {
      write(span);
      used += Cells.of(span.text());
    }
    int pad = Math.max(1, column - used);
    out.append(" ".repeat(pad));
    return wrap(used + pad, column, prose);
  }

  private Screen wrap(int start, int others, Prose prose) {
    int end = Math.max(columns, others + MARGIN);
    int used = start;
    boolean begun = false;
    boolean space = false;
    for (List<Prose.Span> word : words(prose)) {
      int cells = cells(word);
      if (cells == 0) {
        space = true;
        continue;
      }
      space &= begun;
      if (begun && used + (space ? 1 : 0) + cells > end) {
        out.append('\n').append(" ".repeat(others));
        used = others;
        space = false;
      }
      out.append(space ? " " : "");
      used += cells + (space ? 1 : 0);
      word.forEach(this::write);
      begun = true;
      space = false;
    }
    out.append('\n');
    return this;
  }

  private void write(Prose.Span span) {
    out.append(colors ? span.style().on(span.text()) : span.text());
  }

  private static int cells(List<Prose.Span> word) {
    return word.stream().mapToInt(s -> Cells.of(s.text())).sum();
  }

  /** Prints a line as it is, whatever its length; it is made safe to print. */
  public Screen raw(String line) {
    out.append(Printable.line(line)).append('\n');
    return this;
  }

  /** Returns what was printed. */
  public String text() {
    return out.toString();
  }

  /** Cuts prose into words, each of one or more spans; an empty word stands for a space. */
  private List<List<Prose.Span>> words(Prose prose) {
    List<List<Prose.Span>> words = new ArrayList<>();
    List<Prose.Span> word = new ArrayList<>();
    for (Prose.Span span : prose.spans()) {
      int from = 0;
      String text = span.text();
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || text.charAt(i) == ' ') {
          if (i > from) {
            word.add(new Prose.Span(text.substring(from, i), span.style()));
          }
          if (i < text.length()) {
            flush(word, words);
            words.add(List.of());
            word = new ArrayList<>();
          }
          from = i + 1;
        }
      }
    }
    flush(word, words);
    return words;
  }

  /** Adds a word; one that no line can hold is cut, unless it is an address. */
  private void flush(List<Prose.Span> word, List<List<Prose.Span>> words) {
    int room = Math.max(MARGIN, columns / 2);
    if (cells(word) <= room || word.stream().anyMatch(s -> s.text().contains("/"))) {
      words.add(word);
      return;
    }
    for (Prose.Span span : word) {
      StringBuilder piece = new StringBuilder();
      int[] points = span.text().codePoints().toArray();
      for (int point : points) {
        String next = Character.toString(point);
        if (Cells.of(piece) + Cells.of(next) > room) {
          words.add(List.of(new Prose.Span(piece.toString(), span.style())));
          piece.setLength(0);
        }
        piece.append(next);
      }
      words.add(List.of(new Prose.Span(piece.toString(), span.style())));
    }
  }
}
