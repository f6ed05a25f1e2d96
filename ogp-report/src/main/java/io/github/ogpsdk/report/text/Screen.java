package io.github.ogpsdk.report.text;

import io.github.ogpsdk.report.BidiText;
import java.util.ArrayList;
import java.util.List;

/** Wraps prose to a width and collects the lines. Not thread-safe. */
public final class Screen {
  private static final int MARGIN = 20;

  /** A sign without width that runs from left to right. */
  private static final char LEFT_TO_RIGHT = '\u200E';

  private final int columns;
  private final boolean colors;
  private final StringBuilder out = new StringBuilder();

  /** Where the line begins that is written. */
  private int begin;

  /** The style that is switched on, and the spaces that stand before the next words. */
  private Style style = Style.PLAIN;

  private int spaces;

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
      begin = out.length();
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
    spaces += first;
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
    spaces += indent;
    int used = indent;
    for (Prose.Span span : label.spans()) {
      write(span);
      used += Cells.of(span.text());
    }
    int pad = Math.max(1, column - used);
    spaces += pad;
    return wrap(used + pad, column, prose);
  }

  /**
   * Prints one line; what does not fit is left out, and … stands for it.
   *
   * @param indent the indent of the sign
   * @param sign what stands before, such as the sign of a verdict
   * @param prose what is cut
   * @param tail what stands at the end, whatever is cut
   */
  public Screen cut(int indent, Prose sign, Prose prose, String tail) {
    spaces += indent;
    sign.spans().forEach(this::write);
    spaces += sign.spans().isEmpty() ? 0 : 1;
    int used = indent + (sign.spans().isEmpty() ? 0 : cells(sign.spans()) + 1);
    Prose end = tail.isEmpty() ? new Prose() : Prose.of(Style.FAINT, "  " + tail);
    int room = Math.max(MARGIN, columns - used - cells(end.spans()));
    boolean fits = cells(prose.spans()) <= room;
    for (Prose.Span span : prose.spans()) {
      int left = fits ? Integer.MAX_VALUE : room - 1;
      String kept = Cells.first(span.text(), left);
      write(new Prose.Span(kept, span.style()));
      room -= Cells.of(kept);
      if (kept.length() < span.text().length()) {
        out.append('…');
        break;
      }
    }
    end.spans().forEach(this::write);
    return end();
  }

  /** Prints a line of a table, which is not wrapped. */
  public Screen row(Prose label, Prose cells) {
    label.spans().forEach(this::write);
    cells.spans().forEach(this::write);
    return end();
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
        end();
        spaces = others;
        used = others;
        space = false;
      }
      spaces += space ? 1 : 0;
      used += cells + (space ? 1 : 0);
      word.forEach(this::write);
      begun = true;
      space = false;
    }
    return end();
  }

  /** Writes words; those of one style that follow each other are switched on and off once. */
  private void write(Prose.Span span) {
    String text = span.text();
    if (text.chars().allMatch(c -> c == ' ')) {
      spaces += text.length();
      return;
    }
    if (colors && span.style() != style) {
      out.append(style.off());
      style = Style.PLAIN;
    }
    out.append(" ".repeat(spaces));
    spaces = 0;
    if (colors && span.style() != style) {
      style = span.style();
      out.append(style.on());
    }
    out.append(text);
  }

  /**
   * Ends the line. Where words run from right to left, they are kept apart, and the line is said to
   * run from left to right, which its first letter would decide otherwise.
   */
  private Screen end() {
    out.append(style.off());
    style = Style.PLAIN;
    spaces = 0;
    String line = out.substring(begin);
    if (!BidiText.isPlain(line)) {
      out.setLength(begin);
      out.append(LEFT_TO_RIGHT).append(BidiText.isolated(line));
    }
    out.append('\n');
    begin = out.length();
    return this;
  }

  private static int cells(List<Prose.Span> word) {
    return word.stream().mapToInt(s -> Cells.of(s.text())).sum();
  }

  /** Prints a line as it is, whatever its length; it is made safe to print. */
  public Screen raw(String line) {
    out.append(Printable.line(line));
    return end();
  }

  /** Returns an empty screen of the same width and styles. */
  Screen empty() {
    return new Screen(columns, colors);
  }

  /** Adds what was printed on another screen. */
  void add(Screen other) {
    out.append(other.out);
    begin = out.length();
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
