package io.github.ogpsdk.report.text;

import java.util.ArrayList;
import java.util.List;

/** Words in styles, to be wrapped. Not thread-safe. */
public final class Prose {
  /**
   * Words in one style.
   *
   * @param text the words, with no line break
   * @param style the style
   */
  record Span(String text, Style style) {}

  private final List<Span> spans = new ArrayList<>();

  /** Returns prose in one style. */
  public static Prose of(Style style, String text) {
    return new Prose().add(style, text);
  }

  /** Returns plain prose. */
  public static Prose of(String text) {
    return of(Style.PLAIN, text);
  }

  /** Adds words in a style; they are made safe to print. */
  public Prose add(Style style, String text) {
    spans.add(new Span(Printable.line(text), style));
    return this;
  }

  /** Adds plain words. */
  public Prose add(String text) {
    return add(Style.PLAIN, text);
  }

  List<Span> spans() {
    return spans;
  }
}
