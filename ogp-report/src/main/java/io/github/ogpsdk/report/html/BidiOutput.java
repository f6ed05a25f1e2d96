package io.github.ogpsdk.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import io.github.ogpsdk.report.Directions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Escapes text for the place where it stands, and keeps words from right to left apart from what
 * stands beside them: in elements of their own, else by invisible characters.
 */
final class BidiOutput extends OwaspHtmlTemplateOutput {
  /** Elements that can hold nothing but text. */
  private static final Set<String> TEXT_ONLY = Set.of("title", "option");

  private @Nullable String tag;
  private @Nullable String attribute;
  private boolean atNewLine;

  BidiOutput(TemplateOutput out) {
    super(out);
  }

  /** Writes what the template says; empty lines between its parts are left out. */
  @Override
  public void writeContent(String value) {
    String content = value;
    while (atNewLine && content.startsWith("\n")) {
      content = content.substring(1);
    }
    super.writeContent(content);
    atNewLine = content.isEmpty() ? atNewLine : content.endsWith("\n");
  }

  @Override
  public void setContext(@Nullable String tagName, @Nullable String attributeName) {
    super.setContext(tagName, attributeName);
    tag = tagName;
    attribute = attributeName;
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    atNewLine = false;
    if (value == null || attribute != null || Directions.isPlain(value)) {
      super.writeUserContent(value);
    } else if (tag != null && TEXT_ONLY.contains(tag)) {
      super.writeUserContent(Directions.isolated(value));
    } else {
      for (Directions.Piece piece : Directions.pieces(value)) {
        writeContent(piece.turned() ? "<bdi>" : "");
        super.writeUserContent(piece.text());
        writeContent(piece.turned() ? "</bdi>" : "");
      }
    }
  }
}
