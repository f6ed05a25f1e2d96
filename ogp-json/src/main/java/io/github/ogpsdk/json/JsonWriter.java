package io.github.ogpsdk.json;

import io.github.ogpsdk.model.assessment.Assessment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Writes documents and trees as JSON. */
final class JsonWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .defaultPrettyPrinter(printer())
          .build();

  private static final JsonMapper ASSESSMENTS =
      MAPPER.rebuild().addModule(Literals.module()).build();

  private JsonWriter() {}

  /** Returns a document as JSON by the annotations of its type, two spaces a level. */
  static String pretty(Object document) {
    StringWriter out = new StringWriter();
    write(document, out, JsonLayout.INDENTED);
    return out.toString();
  }

  /**
   * Writes a document by the annotations of its type, with a line break at its end, as a stream: it
   * stands in memory at no time. The stream is flushed and not closed.
   *
   * @throws UncheckedIOException if it cannot be written to
   */
  static void write(Object document, Writer out, JsonLayout layout) {
    try {
      writer(document, layout).writeValue(out, document);
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** Writes a document in UTF-8, as to a writer. */
  static void write(Object document, OutputStream out, JsonLayout layout) {
    try {
      writer(document, layout).writeValue(out, document);
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  private static ObjectWriter writer(Object document, JsonLayout layout) {
    boolean assessment = document instanceof Assessment;
    JsonMapper mapper = assessment ? ASSESSMENTS : MAPPER;
    if (layout == JsonLayout.COMPACT) {
      return mapper.writer();
    }
    return assessment
        ? mapper.writer().with(new AssessmentPrinter())
        : mapper.writerWithDefaultPrettyPrinter();
  }

  /** Returns a tree as JSON, two spaces a level. */
  static String pretty(Tree tree) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
      write(tree, json);
    }
    return out.append('\n').toString();
  }

  /** Returns a document as a tree, by the annotations of its type. */
  static Tree tree(Object document) {
    try (TokenBuffer tokens = new TokenBuffer(ObjectWriteContext.empty(), false)) {
      (document instanceof Assessment ? ASSESSMENTS : MAPPER).writeValue(tokens, document);
      return JsonScan.written(tokens.asParser());
    }
  }

  private static void write(Tree tree, JsonGenerator json) {
    if (tree instanceof Tree.Members members) {
      json.writeStartObject();
      for (int i = 0; i < members.names().size(); i++) {
        json.writeName(members.names().get(i));
        write(members.values().get(i), json);
      }
      json.writeEndObject();
    } else if (tree instanceof Tree.Items items) {
      json.writeStartArray();
      items.items().forEach(item -> write(item, json));
      json.writeEndArray();
    } else if (tree instanceof Tree.Words words) {
      json.writeString(words.text());
    } else if (tree instanceof Tree.Numeral numeral) {
      json.writeNumber(numeral.decimal());
    } else if (tree instanceof Tree.Flag flag) {
      json.writeBoolean(flag.value());
    } else {
      json.writeNull();
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
