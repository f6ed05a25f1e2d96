package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the reader and the schema came apart, or may: the smallest document of each case. */
class AgreementTest {
  private static Input partnership(String members) {
    return Input.of(Documents.partnership("  " + members)).as(Syntax.JSON);
  }

  private static Input rulebook(String version) {
    return Input.of(
            "{\"format\": \"rulebook\", %s \"id\": \"xx\", \"title\": \"Rules\"}"
                .formatted(version))
        .as(Syntax.JSON);
  }

  private static List<String> found(Input input) {
    try {
      return codes(
          input.text().contains("rulebook")
              ? OgpJson.readRulebook(input).warnings()
              : OgpJson.readPartnership(input).warnings());
    } catch (OgpJsonException e) {
      return codes(e.problems());
    }
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(p -> p.pointer() + " " + p.code()).toList();
  }

  /** What both refuse, or warn of. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/asOf bad-value            | \"asOf\": \"2019-02-29\"",
        "/asOf bad-value            | \"asOf\": \"1900-02-29\"",
        "/asOf bad-value            | \"asOf\": \"2020-04-31\"",
        "/cycles/0/number bad-value | \"cycles\": [{\"id\": \"c\", \"number\": 1e300}]",
        "/cycles/0/number bad-value | \"cycles\": [{\"id\": \"c\", \"number\": -1e999999999}]",
        "/cycles/0/number bad-value | \"cycles\": [{\"id\": \"c\", \"number\": 2147483647.0000000001}]",
        "/sources/0/url malformed-address | \"sources\": [{\"url\": \"https://example.org/\\u00a0\"}]",
        "/sources/0/url malformed-address | \"sources\": [{\"url\": \"https://example.org/\\ufeff\"}]"
      })
  void bothFindFault(String fault, String member) {
    Input input = partnership(member);

    assertThat(found(input)).containsExactly(fault);
    assertThat(SchemaCheck.faults("partnership", input))
        .extracting(SchemaCheck.Fault::pointer)
        .containsExactly(fault.split(" ", -1)[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"asOf\": \"2020-02-29\"",
        "\"asOf\": \"2000-02-29\"",
        "\"cycles\": [{\"id\": \"c\", \"number\": 1.0}]",
        "\"cycles\": [{\"id\": \"c\", \"number\": 1e3}]"
      })
  void bothAllow(String member) {
    assertThat(found(partnership(member))).isEmpty();
    assertThat(SchemaCheck.faults("partnership", partnership(member))).isEmpty();
  }

  private static Input duration(String written) {
    String charter = "{\"id\": \"c\", \"meeting\": {\"maxInterval\": \"" + written + "\"}}";
    return partnership("\"mechanisms\": [{\"id\": \"m\", \"charters\": [" + charter + "]}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p6m",
        "+P6M",
        "P+6M",
        "P00000000001D",
        "P999999999W",
        "P",
        "P1D1M",
        "P-6M",
        "P1Y-6M"
      })
  void bothFindFaultWithADuration(String written) {
    String place = "/mechanisms/0/charters/0/meeting/maxInterval";

    assertThat(found(duration(written))).containsExactly(place + " bad-value");
    assertThat(SchemaCheck.faults("partnership", duration(written)))
        .extracting(SchemaCheck.Fault::pointer)
        .containsExactly(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P6M", "P0D", "P1Y2M3W4D", "P99999999W", "P000000001D"})
  void bothAllowADuration(String written) {
    assertThat(found(duration(written))).isEmpty();
    assertThat(SchemaCheck.faults("partnership", duration(written))).isEmpty();
  }

  /** The type of a rulebook has no version, so nobody had looked at it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing-member      | ''",
        "missing-member      | \"version\": null,",
        "/version wrong-type | \"version\": {},",
        "/version wrong-type | \"version\": 0.1,",
        "/version bad-value  | \"version\": \"00.1.0\",",
        "/version bad-value  | \"version\": \"0.1.0-\\u0085\",",
        "/version unsupported-version | \"version\": \"1.0.0\","
      })
  void versionOfARulebook(String fault, String version) {
    Input input = rulebook(version);

    assertThat(found(input)).extracting(String::strip).containsExactly(fault);
    assertThat(SchemaCheck.faults("rulebook", input)).hasSize(1);
  }

  /** The reader sees that a member stands there; the schema goes by the name of own members. */
  @ParameterizedTest
  @ValueSource(strings = {"\"partial\": [\"forums\"]", "\"unknown\": {\"forums\": \"withheld\"}"})
  void memberThatIsNotKnownMayBeNamed(String naming) {
    Input kept = partnership("\"forums\": null, " + naming);
    Input own = partnership("\"x-forums\": null, " + naming.replace("forums", "x-forums"));

    assertThat(found(kept)).containsExactly("/forums unknown-member");
    assertThat(SchemaCheck.faults("partnership", kept)).isNotEmpty();
    assertThat(SchemaCheck.faults("partnership", own)).isEmpty();
    assertThat(disagreement(kept)).isEmpty();
    assertThat(disagreement(own)).isEmpty();
  }

  /** What only the reader can see. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/mechanisms/0/members/0/organization dangling-reference | \"mechanisms\": [{\"id\": \"m\", \"members\": [{\"organization\": \"o\"}]}]",
        "/mechanisms/1/id duplicate-id | \"mechanisms\": [{\"id\": \"m\"}, {\"id\": \"m\"}]",
        "/asof misspelled-member | \"asof\": \"2020\"",
        "/unknown/asOf contradiction | \"asOf\": \"2020\", \"unknown\": {\"asOf\": \"withheld\"}",
        "/cycles/0/plan/to broken-invariant | \"cycles\": [{\"id\": \"c\", \"plan\": {\"from\": \"2024\", \"to\": \"2022\"}}]",
        "/note duplicate-member | \"note\": \"a\", \"note\": \"b\"",
        "/note bad-encoding | \"note\": \"\\ud800\""
      })
  void schemaCannotSay(String fault, String member) {
    Input input = partnership(member);

    assertThat(found(input)).containsExactly(fault);
    assertThat(SchemaCheck.faults("partnership", input)).isEmpty();
    assertThat(disagreement(input)).isEmpty();
  }

  /** A member that is null counts as absent; the schema wants it left out. */
  @Test
  void nullIsAbsent() {
    Input input = partnership("\"asOf\": null");

    assertThat(found(input)).isEmpty();
    assertThat(SchemaCheck.faults("partnership", input)).hasSize(1);
    assertThat(disagreement(input)).isEmpty();
  }

  private static Optional<String> disagreement(Input input) {
    return new Agreement("partnership")
        .disagreement(Scan.of(input, new Places()), Optional.empty());
  }
}
