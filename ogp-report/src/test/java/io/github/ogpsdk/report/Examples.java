package io.github.ogpsdk.report;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.model.rule.SetParameter;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The real partnerships, each read and assessed once. */
public final class Examples {
  private static final Map<String, Assessed> READ = new ConcurrentHashMap<>();

  private Examples() {}

  /** Returns a real partnership, such as {@code peru}, with its assessment. */
  public static Assessed of(String name) {
    return READ.computeIfAbsent(name, Examples::read);
  }

  /** Returns a real partnership judged with an overlay {@code xx-2024} that sets one parameter. */
  public static Assessed changed(String name, String rule, String parameter, String value) {
    Rulebook overlay =
        Rulebook.builder()
            .id("xx-2024")
            .title(Text.of("Rules of the national forum"))
            .extending(List.of("ogp-standards-2022"))
            .set(
                List.of(
                    new SetParameter(
                        rule, parameter, List.of(DatedValue.always(value)), Text.of("Decree 12"))))
            .build();
    Partnership partnership = OgpJson.readPartnership(file(name)).document();
    return Assessed.of(
        partnership, Assessor.assess(partnership, AssessmentRequest.DEFAULT.plus(overlay)));
  }

  /** Returns where the file of a real partnership is. */
  public static Path file(String name) {
    return Path.of(System.getProperty("ogp.root"), "ogp-examples", "partnerships", name + ".json");
  }

  private static Assessed read(String name) {
    Partnership partnership = OgpJson.readPartnership(file(name)).document();
    return Assessed.of(partnership, Assessor.assess(partnership));
  }
}
