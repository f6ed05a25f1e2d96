package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.model.partnership.Partnership;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import tools.jackson.databind.json.JsonMapper;

/** Laws of reading and writing, on partnerships made up member by member. */
@AddLifecycleHook(Campaign.class)
class RoundTripProperties {
  private static Partnership generated(long seed) {
    Tree tree = new Generated(seed).members(Partnership.class, 0);
    return OgpJson.readPartnership(JsonWriter.pretty(tree)).document();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenAsJsonIsReadAsTheSame(@ForAll long seed) {
    Partnership partnership = generated(seed);

    assertThat(OgpJson.readPartnership(OgpJson.write(partnership)).document())
        .isEqualTo(partnership);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenAsYamlIsReadAsTheSame(@ForAll long seed) {
    Partnership partnership = generated(seed);
    Input yaml = Input.of(OgpJson.writeYaml(partnership)).as(Syntax.YAML);

    assertThat(OgpJson.readPartnership(yaml).document()).isEqualTo(partnership);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void nothingOfADocumentIsLost(@ForAll long seed) {
    Tree tree = new Generated(seed).members(Partnership.class, 0);

    Partnership partnership = OgpJson.readPartnership(JsonWriter.pretty(tree)).document();

    assertThat(OgpJson.canonical(partnership)).isEqualTo(Canonical.write(tree));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void canonicalFormIsItsOwnCanonicalForm(@ForAll long seed) {
    Partnership partnership = generated(seed);
    String canonical = OgpJson.canonical(partnership);

    assertThat(OgpJson.canonical(OgpJson.readPartnership(canonical).document()))
        .isEqualTo(canonical);
    assertThat(OgpJson.sha256(partnership)).matches("[0-9a-f]{64}");
  }

  /** Members not known are left out here: a plain mapper keeps neither their order nor decimals. */
  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void plainMapperReadsTheSame(@ForAll long seed) {
    Tree tree = new Generated(seed, false).members(Partnership.class, 0);
    String json = JsonWriter.pretty(tree);

    Partnership plain = new JsonMapper().readValue(json, Partnership.class);

    assertThat(OgpJson.readPartnership(json).document()).isEqualTo(plain);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenIsAllowedByTheSchema(@ForAll long seed) {
    String json = OgpJson.write(generated(seed));

    assertThat(SchemaCheck.faults("partnership", Input.of(json))).isEmpty();
  }
}
