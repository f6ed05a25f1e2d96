package io.github.ogpsdk.json;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/**
 * Lays out an assessment so that it can be read and compared line by line, and does not double in
 * size: a line for each item of its lists, such as a finding, and for each node of the evidence.
 */
final class AssessmentPrinter implements PrettyPrinter {
  /** Lists with an item a line, wherever they stand. */
  private static final Set<String> LINES = Set.of("findings", "children");

  /** The most levels that a generator writes, and more. */
  private static final int LEVELS = 1024;

  /** Whether each object or list that is open has its entries on lines of their own. */
  private final boolean[] unfolded = new boolean[LEVELS];

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    open(depth == 0);
    json.writeRaw('{');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    open(depth == 1 || LINES.contains(String.valueOf(above(json).currentName())));
    json.writeRaw('[');
  }

  private static TokenStreamContext above(JsonGenerator json) {
    return json.streamWriteContext().getParent();
  }

  private void open(boolean lines) {
    unfolded[depth++] = lines;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    line(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    line(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separator(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separator(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    close(json, entries);
    json.writeRaw('}');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    close(json, values);
    json.writeRaw(']');
  }

  private void separator(JsonGenerator json) {
    json.writeRaw(',');
    if (unfolded[depth - 1]) {
      line(json);
    } else {
      json.writeRaw(' ');
    }
  }

  private void close(JsonGenerator json, int entries) {
    depth--;
    if (entries > 0 && unfolded[depth]) {
      newLine(json);
    }
  }

  private void line(JsonGenerator json) {
    if (unfolded[depth - 1]) {
      newLine(json);
    }
  }

  private void newLine(JsonGenerator json) {
    json.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      json.writeRaw("  ");
    }
  }
}
