package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.dictionary.Dictionary;
import io.github.ogpsdk.report.dictionary.Place;
import io.github.ogpsdk.report.dictionary.Reads;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which members the rules read, seen in the evidence of all examples and real partnerships. */
class ReadsTest {
  private static final Path FILE =
      Path.of("../ogp-report/src/main/resources/io/github/ogpsdk/report/dictionary")
          .resolve("reads.properties");

  private final Dictionary dictionary = Dictionary.of("partnership");
  private final Map<String, Optional<String>> ways = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> reads = new TreeMap<>();

  private String written() throws IOException {
    for (Rulebook book : Rulebooks.shipped()) {
      for (Rule rule : book.rules()) {
        for (Example example : rule.examples()) {
          observe(OgpJson.readPartnership(Input.of(text(example))).document());
        }
      }
    }
    try (Stream<Path> files = Files.list(Path.of("../ogp-examples/partnerships"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        observe(OgpJson.readPartnership(file).document());
      }
    }
    return reads.entrySet().stream()
        .map(e -> e.getKey() + "=" + String.join(" ", e.getValue()) + "\n")
        .collect(
            Collectors.joining(
                "",
                "# Written by ReadsTest from evidence; do not edit. Anew: " + Generated.ANEW + "\n",
                ""));
  }

  private static String text(Example example) throws IOException {
    try (InputStream in = Rulebooks.class.getResourceAsStream(example.partnership())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void observe(Partnership partnership) {
    AssessmentRequest all =
        AssessmentRequest.DEFAULT
            .only(Rulebooks.shipped())
            .evidenceLimit(AssessmentRequest.EVERYTHING);
    for (Finding finding : Assessor.assess(partnership, all).findings()) {
      Set<String> own = reads.computeIfAbsent(finding.rule(), r -> new TreeSet<>());
      pointers(finding.evidence()).forEach(at -> way(at).ifPresent(own::add));
      finding.missing().stream().map(MissingFact::at).forEach(at -> way(at).ifPresent(own::add));
    }
    reads.values().removeIf(Set::isEmpty);
  }

  private static Stream<String> pointers(Evidence evidence) {
    return Stream.concat(
        Stream.concat(evidence.facts().stream().map(UsedFact::at), evidence.missing().stream()),
        evidence.children().stream().flatMap(ReadsTest::pointers));
  }

  private Optional<String> way(String pointer) {
    return ways.computeIfAbsent(
        pointer.replaceAll("/[0-9]+(?=/|$)", "/0"),
        at -> dictionary.find(at).stream().map(Place::way).findFirst());
  }

  @Test
  void whatRulesReadIsWhatTheirEvidenceShows() throws IOException {
    Generated.assertFresh(FILE, written());
  }

  @Test
  void aRuleNamesItsMembersAndAMemberItsRules() {
    String published = "cycles.coCreation.notice.published";

    assertThat(Reads.shipped().of("P22-3.1-NOTICE")).contains(published);
    assertThat(Reads.shipped().by(List.of(published))).contains("P22-3.1-NOTICE");
    assertThat(Reads.shipped().of("XX-OWN")).isEmpty();
    assertThat(Reads.shipped().by(List.of("nothing"))).isEmpty();
    assertThat(Run.of("explain", "P22-3.1-NOTICE").out()).contains("Reads", published);
    assertThat(Run.of("explain", published).out())
        .contains("Rules that read it:", "  P22-3.1-NOTICE  ");
  }
}
