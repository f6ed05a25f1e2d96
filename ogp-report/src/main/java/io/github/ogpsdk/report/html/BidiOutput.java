package io.github.ogpsdk.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import io.github.ogpsdk.report.BidiText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Escapes text for the place where it stands, and keeps words from right to left apart from what
 * stands beside them: in elements of their own, else by invisible characters.
 */
final class BidiOutput extends OwaspHtmlTemplateOutput {
  /** Elements that can hold nothing but text. */
  private static final Set<String> TEXT_ONLY = Set.of("title", "option");

  private final Tongues tongues;
  private @Nullable String tag;
  private @Nullable String attribute;
  private boolean atNewLine;

  BidiOutput(TemplateOutput out, Tongues tongues) {
    super(out);
    this.tongues = tongues;
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
    if (value == null || attribute != null || (tag != null && TEXT_ONLY.contains(tag))) {
      super.writeUserContent(value == null || attribute != null ? value : BidiText.isolated(value));
      return;
    }
    for (Tongues.Piece piece : tongues.pieces(value)) {
      writeContent(piece.tag().isEmpty() ? "" : "<span lang=\"" + piece.tag() + "\">");
      directed(piece.words());
      writeContent(piece.tag().isEmpty() ? "" : "</span>");
    }
  }

  private void directed(String words) {
    if (BidiText.isPlain(words)) {
      super.writeUserContent(words);
      return;
    }
    for (BidiText.Piece piece : BidiText.pieces(words)) {
      writeContent(piece.turned() ? "<bdi>" : "");
      super.writeUserContent(piece.text());
      writeContent(piece.turned() ? "</bdi>" : "");
    }
  }
}
