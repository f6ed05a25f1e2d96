package io.github.ogpsdk.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Unknown;
import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal's own mapper reads and writes partnerships, with no module of ours. */
class PartnershipTest {
  private static final String START =
      "{\"format\":\"partnership\",\"version\":\"0.1.0\",\"id\":\"xx\"";
  private static final String MEMBER = ",\"member\":{\"id\":\"xx\",\"type\":\"national\"}";

  static Stream<Named<Mapper>> mappers() {
    return Stream.of(
        Named.of("as it comes", new PortalMapper()),
        Named.of("snake case", PortalMapper.snakeCase()));
  }

  private static Partnership.Builder partnership() {
    return Partnership.builder()
        .format("partnership")
        .version("0.1.0")
        .id("xx")
        .member(Member.builder().id("xx").type(MemberType.NATIONAL).build());
  }

  /** Every member of every type, as ogp-json writes them; only the space between values goes. */
  @ParameterizedTest
  @MethodSource("mappers")
  void everyMemberComesBackAsTheSameText(Mapper mapper) throws IOException {
    String text;
    try (InputStream stream = PartnershipTest.class.getResourceAsStream("every-member.json")) {
      text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
    String dense = text.replaceAll("\n *", "").replace("\": ", "\":");

    Partnership partnership = mapper.read(text, Partnership.class);

    assertThat(mapper.write(partnership)).isEqualTo(dense);
    assertThat(mapper.read(dense, Partnership.class)).isEqualTo(partnership);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"cycles\":[]",
        "\"cycles\":[],\"partial\":[\"cycles\"]",
        "\"cycles\":[{\"id\":\"c\"}],\"partial\":[\"cycles\"]",
        "\"cycles\":[{\"id\":\"c\"}],\"partial\":[\"cycles\"],\"unknown\":{\"cycles\":\"withheld\"}",
        "\"unknown\":{\"cycles\":\"does-not-exist\"}",
        "\"unknown\":{\"publication\":\"not-recorded\"}"
      })
  void everyStateOfAListComesBack(String members) {
    String text = START + MEMBER + "," + members + "}";

    for (Mapper mapper : List.of(new PortalMapper(), PortalMapper.snakeCase())) {
      Partnership partnership = mapper.read(text, Partnership.class);

      assertThat(mapper.write(partnership)).isEqualTo(text);
      assertThat(mapper.read(mapper.write(partnership), Partnership.class)).isEqualTo(partnership);
    }
  }

  /**
   * Nothing is listed, yet more may exist: on the wire that is an empty list named in "partial".
   */
  @ParameterizedTest
  @MethodSource("mappers")
  void absentListNamedInPartialIsPartialWithNoItemKnown(Mapper mapper) {
    String text = START + MEMBER + ",\"partial\":[\"cycles\"]}";

    Partnership partnership = mapper.read(text, Partnership.class);

    assertThat(partnership.cycles()).isEqualTo(Listing.partial());
    assertThat(mapper.write(partnership))
        .isEqualTo(START + MEMBER + ",\"cycles\":[],\"partial\":[\"cycles\"]}");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatIsBuiltIsReadBack(Mapper mapper) {
    Partnership built =
        partnership()
            .asOf(PartialDate.parse("2026-02"))
            .cycles(Listing.unknown(UnknownReason.NOT_PUBLISHED))
            .mechanisms(Listing.partial())
            .unknown(Unknown.of("standing", UnknownReason.WITHHELD))
            .build();

    Partnership read = mapper.read(mapper.write(built), Partnership.class);

    assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
    assertThat(read.cycles().reason()).contains(UnknownReason.NOT_PUBLISHED);
    assertThat(read.mechanisms().isComplete()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void siblingsMayStandBeforeTheirLists(Mapper mapper) {
    String text =
        START
            + ",\"unknown\":{\"asOf\":\"withheld\"},\"partial\":[\"cycles\"],\"cycles\":[]"
            + MEMBER
            + "}";

    Partnership partnership = mapper.read(text, Partnership.class);

    assertThat(partnership.cycles().state()).isEqualTo(Listing.State.PARTIAL);
    assertThat(partnership.unknown().why("asOf")).contains(UnknownReason.WITHHELD);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void membersNotKnownAreKeptAtEveryLevel(Mapper mapper) {
    String text =
        START
            + ",\"member\":{\"id\":\"xx\",\"type\":\"national\",\"x-flag\":\"🏳\"}"
            + ",\"cycles\":[{\"id\":\"c\",\"plan\":{\"x-plan\":{\"a\":[1,null]}}}],\"x-one\":true}";

    Partnership partnership = mapper.read(text, Partnership.class);

    assertThat(partnership.extensions()).isEqualTo(Map.of("x-one", true));
    assertThat(mapper.write(partnership)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void memberNamedExtensionsIsOneAmongOthers(Mapper mapper) {
    String text = START + MEMBER + ",\"extensions\":{\"x\":1},\"x-after\":2}";

    Partnership partnership = mapper.read(text, Partnership.class);

    assertThat(partnership.extensions())
        .isEqualTo(Map.of("extensions", Map.of("x", 1), "x-after", 2));
    assertThat(mapper.read(mapper.write(partnership), Partnership.class)).isEqualTo(partnership);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"format\":\"rulebook\",\"version\":\"0.1.0\"",
        "\"format\":\"foo\",\"version\":\"0.1.0\"",
        "\"format\":\"partnership\",\"version\":\"1.0.0\"",
        "\"format\":\"partnership\",\"version\":\"9.1.0\"",
        "\"version\":\"0.1.0\"",
        "\"format\":\"partnership\""
      })
  void aForeignDocumentIsRefused(String header) {
    String text = "{" + header + ",\"id\":\"xx\"" + MEMBER + "}";

    assertThatThrownBy(() -> new PortalMapper().read(text, Partnership.class))
        .rootCause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("Partnership: \"(format|version)\" (must be|is required).*");
  }

  @Test
  void aNewerMinorVersionIsRead() {
    String text = START.replace("0.1.0", "0.2.0") + MEMBER + "}";

    assertThat(new PortalMapper().read(text, Partnership.class).version()).isEqualTo("0.2.0");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void membersNotKnownCannotBeChanged(Mapper mapper) {
    String text = START + MEMBER + ",\"x-one\":{\"a\":[{\"b\":1.5}]}}";

    Map<?, ?> one =
        (Map<?, ?>)
            Objects.requireNonNull(mapper.read(text, Partnership.class).extensions().get("x-one"));

    assertThat(one).isUnmodifiable();
    assertThat((List<?>) one.get("a")).isUnmodifiable();
    assertThat((Map<?, ?>) ((List<?>) Objects.requireNonNull(one.get("a"))).get(0))
        .isUnmodifiable();
  }

  @Test
  void contradictionIsRefused() {
    String text = START + MEMBER + ",\"asOf\":\"2026\",\"unknown\":{\"asOf\":\"withheld\"}}";

    assertThatThrownBy(() -> new PortalMapper().read(text, Partnership.class))
        .rootCause()
        .hasMessage("Partnership: \"asOf\" has a value and is named in \"unknown\"");
  }

  @Test
  void numberIsNoCode() {
    String text = START + ",\"member\":{\"id\":\"xx\",\"type\":1}}";

    assertThatThrownBy(() -> new PortalMapper().read(text, Partnership.class)).isNotNull();
  }
}
