package io.github.ogpsdk.report.text;

import io.github.ogpsdk.report.Visible;

/**
 * Makes text of unknown origin safe to print: what would steer a terminal, or turn the direction of
 * the text around it, is shown as {@code \}{@code u001b}.
 */
public final class Printable {
  private Printable() {}

  /** Returns a text with nothing in it but characters that print, on one line. */
  public static String line(String text) {
    return Visible.line(text);
  }
}
