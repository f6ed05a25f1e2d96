package io.github.ogpsdk.benchmarks.report.page;

import java.util.Collections;

/** A page while it is written. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  void heading(int level, String words) {
    text.append("#".repeat(level)).append(' ').append(words).append("\n\n");
  }

  void paragraph(String words) {
    text.append(words).append("\n\n");
  }

  /** Begins a table; the first column is text, the others are numbers. */
  void head(String first, String... columns) {
    row(first + " | " + String.join(" | ", columns));
    text.append("|---|")
        .append(String.join("|", Collections.nCopies(columns.length, "--:")))
        .append("|\n");
  }

  void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  void end() {
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }
}
