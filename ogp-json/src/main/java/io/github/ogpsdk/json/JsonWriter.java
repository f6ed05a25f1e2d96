package io.github.ogpsdk.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** Writes documents and trees as JSON. */
final class JsonWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .defaultPrettyPrinter(printer())
          .build();

  private JsonWriter() {}

  /** Returns a document as JSON by the annotations of its type, two spaces a level. */
  static String pretty(Object document) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
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
      MAPPER.writeValue(tokens, document);
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
