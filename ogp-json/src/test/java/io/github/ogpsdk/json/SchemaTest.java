package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas say what the types say, and allow what they write. */
class SchemaTest {
  private static final Set<String> FORMS =
      Set.of(
          "ObjectId",
          "LooseId",
          "WebAddress",
          "PartialDate",
          "DateSpan",
          "Period",
          "Fraction",
          "FactReference",
          "Text",
          "Integer",
          "Count",
          "MemberName",
          "Literal");

  static List<Path> files() {
    return Examples.files();
  }

  @Test
  void partnershipSchemaAndTypesAgree() {
    SchemaTypes comparison = new SchemaTypes(OgpJson.schema("partnership"), FORMS);

    assertThat(comparison.differences(Partnership.class)).isEmpty();
  }

  @Test
  void assessmentSchemaAndTypesAgree() {
    SchemaTypes comparison = new SchemaTypes(OgpJson.schema("assessment"), FORMS);

    assertThat(comparison.differences(Assessment.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void realPartnershipsAreAllowed(Path file) {
    assertThat(SchemaCheck.faults("partnership", Input.of(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"partnership", "rulebook", "assessment"})
  void everyExampleIsAllowedByItsDefinition(String name) {
    JsonMapper mapper = new JsonMapper();
    ObjectNode schema = (ObjectNode) mapper.readTree(OgpJson.schema(name));
    List<String> problems = new ArrayList<>();
    for (String type : schema.get("$defs").propertyNames()) {
      schema.put("$id", "urn:example:" + type).put("$ref", "#/$defs/" + type);
      var compiled = SchemaCompiler.compile(schema.toString());
      for (JsonNode example : schema.get("$defs").get(type).path("examples")) {
        compiled.apply(example).forEach(e -> problems.add(type + ": " + e));
      }
    }

    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsWrongIsNamedWithItsPlace() {
    String text = Documents.partnership("  \"asOf\": \"13-02-2020\",\n  \"cycles\": [{\"id\": 1}]");

    assertThat(SchemaCheck.faults("partnership", Input.of(text)))
        .extracting(p -> p.position() + " " + p.pointer())
        .containsExactly("5:11 /asOf", "6:21 /cycles/0/id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"partial\": [\"note\"]",
        "\"partial\": [\"cycle\"]",
        "\"partial\": [1]",
        "\"partial\": [{}]",
        "\"unknown\": {\"asof\": \"withheld\"}",
        "\"unknown\": {\"asOf\": \"lost\"}",
        "\"note\": {}",
        "\"note\": {\"es\": 1}",
        "\"*\": 1",
        "\"mechanisms\": [{\"id\": \"m\", \"type\": \"Forum\"}]",
        "\"mechanisms\": [{\"id\": \"m\", \"status\": \"sleeping\"}]",
        "\"mechanisms\": {}",
        "\"cycles\": [{\"id\": \"c\", \"number\": -1}]",
        "\"cycles\": [{\"id\": \"c\", \"plan\": {\"from\": \"2020-04-31\"}}]",
        "\"cycles\": [{\"id\": \"C\"}]",
        "\"sources\": [{\"url\": \"example.org\"}]"
      })
  void whatTheReaderRefusesTheSchemaRefuses(String member) {
    Input input = Input.of(Documents.partnership("  " + member));

    assertThat(SchemaCheck.faults("partnership", input)).isNotEmpty();
    assertThat(readerFinds(input)).isTrue();
  }

  private static boolean readerFinds(Input input) {
    try {
      return !OgpJson.readPartnership(input).warnings().isEmpty();
    } catch (OgpJsonException e) {
      return true;
    }
  }

  @Test
  void schemaThatIsNoneIsRefused() {
    assertThatThrownBy(() -> OgpJson.schema("plan"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no schema \"plan\"; expected one of partnership, rulebook, assessment");
  }
}
