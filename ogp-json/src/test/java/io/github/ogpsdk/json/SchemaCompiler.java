package io.github.ogpsdk.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Compiles schemas that are made up by tests. */
final class SchemaCompiler {
  private SchemaCompiler() {}

  static Function<JsonNode, List<String>> compile(String text) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    return node -> schema.validate(node).stream().map(Object::toString).toList();
  }
}
