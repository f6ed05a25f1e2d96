package io.github.ogpsdk.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.Syntax;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.law.Partnerships;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * A rule made in Java is the rule that is read from what was written of it, and judges the same.
 */
@AddLifecycleHook(Campaign.class)
class RuleAsDataProperties {
  private static final List<String> ABOUT = List.of("partnership", "mechanism", "cycle");

  private static Rulebook random(long seed) {
    String about = ABOUT.get(Math.floorMod(seed, ABOUT.size()));
    Rule rule = new RandomRules(seed, ReferenceProperties.ARBITRARY).about(about);
    return Rulebook.builder().id("x-random").title(Text.of("random")).rules(List.of(rule)).build();
  }

  private static String judged(Partnership partnership, Rulebook book) {
    AssessmentRequest request = AssessmentRequest.DEFAULT.only(List.of(book));
    return OgpJson.write(Assessor.assess(partnership, request));
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void comesBackFromJsonAndYaml(@ForAll long seed) {
    Rulebook book = random(seed);
    Input yaml = Input.of(OgpJson.writeYaml(book)).as(Syntax.YAML);

    assertThat(OgpJson.readRulebook(OgpJson.write(book)).document()).isEqualTo(book);
    assertThat(OgpJson.readRulebook(yaml).document()).isEqualTo(book);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void judgesTheSame(@ForAll long seed) {
    Partnership partnership = Partnerships.random(seed);
    Rulebook book = random(seed);

    Rulebook read = OgpJson.readRulebook(OgpJson.write(book)).document();

    assertThat(judged(partnership, read)).isEqualTo(judged(partnership, book));
  }
}
