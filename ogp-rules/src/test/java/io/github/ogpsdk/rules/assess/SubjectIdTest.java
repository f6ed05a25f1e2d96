package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A finding names its subject by the id that the document gives it. */
class SubjectIdTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void theIdIsThatOfTheObjectAtThePlace() {
    Map<String, Set<Boolean>> seen = new TreeMap<>();
    for (String member : List.of("georgia", "united-states", "steering-committee", "ghana")) {
      Partnership partnership =
          OgpJson.readPartnership(Path.of("../ogp-examples/partnerships").resolve(member + ".json"))
              .document();
      JsonNode document = MAPPER.readTree(OgpJson.write(partnership));
      AssessmentRequest all = AssessmentRequest.DEFAULT.only(Rulebooks.shipped());
      Assessor.assess(partnership, all.detail(Detail.VERDICTS))
          .findings()
          .forEach(
              f -> {
                String id = document.at(f.subject()).path("id").asString("");
                assertThat(f.subjectId().orElse("")).as(f.rule() + f.subject()).isEqualTo(id);
                seen.computeIfAbsent(f.subject().replaceAll("\\d+", "n"), k -> new TreeSet<>())
                    .add(!id.isEmpty());
              });
    }

    assertThat(seen)
        .containsEntry("", only(true))
        .containsEntry("/cycles/n", only(true))
        .containsEntry("/mechanisms/n", only(true))
        .containsEntry("/cycles/n/plan/commitments/n", only(true))
        .containsEntry("/cycles/n/plan", only(false));
  }

  private static Set<Boolean> only(boolean value) {
    return Set.of(value);
  }
}
