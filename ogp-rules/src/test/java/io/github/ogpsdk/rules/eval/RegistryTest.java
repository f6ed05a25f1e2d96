package io.github.ogpsdk.rules.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.vocabulary.Measures;
import io.github.ogpsdk.rules.vocabulary.Validity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Kinds, collections and measures fit together. */
class RegistryTest {
  private static final Registry STANDARD = Measures.STANDARD;
  static final List<Kind<?>> KINDS = STANDARD.kinds();
  static final List<Collection> COLLECTIONS = STANDARD.collections();
  static final List<Measure> MEASURES = STANDARD.measures();

  @ParameterizedTest
  @FieldSource("KINDS")
  void aKindIsFoundAndStandsInACollectionOfItsOwner(Kind<?> kind) {
    assertThat(STANDARD.kind(kind.name())).contains(kind);
    if (kind.owner().isPresent()) {
      Collection home = STANDARD.collection(kind.collection().orElseThrow()).orElseThrow();

      assertThat(home.element()).isEqualTo(kind.name());
      assertThat(home.of()).contains(kind.owner().get());
    }
  }

  @Test
  void onlyTheDocumentHasNoOwner() {
    assertThat(KINDS)
        .filteredOn(k -> k.owner().isEmpty())
        .extracting(Kind::name)
        .containsExactly("partnership");
  }

  @ParameterizedTest
  @FieldSource("COLLECTIONS")
  void aCollectionIsFoundAndJoinsKinds(Collection collection) {
    assertThat(STANDARD.collection(collection.name())).contains(collection);
    assertThat(Stream.concat(collection.of().stream(), Stream.of(collection.element())))
        .hasSizeGreaterThan(1)
        .allMatch(k -> STANDARD.kind(k).isPresent());
  }

  @ParameterizedTest
  @FieldSource("MEASURES")
  void aMeasureIsFoundAndMeasuresKinds(Measure measure) {
    assertThat(STANDARD.measure(measure.name())).contains(measure);
    assertThat(measure.about()).isNotEmpty().allMatch(k -> STANDARD.kind(k).isPresent());
    assertThat(measure.argNames()).doesNotHaveDuplicates();
  }

  @Test
  void aNameThatNobodyGaveIsNotFound() {
    assertThat(STANDARD.kind("no-such")).isEmpty();
    assertThat(STANDARD.collection("no-such")).isEmpty();
    assertThat(STANDARD.measure("no-such")).isEmpty();
    assertThatThrownBy(() -> STANDARD.measure("gaps", "cycle"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no measure cycle.gaps");
    assertThatThrownBy(() -> STANDARD.collection("meetings", "cycle"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no collection cycle.meetings");
  }

  @Test
  void aNameIsDeclaredOnce() {
    Definitions define = new Definitions(Validity::begun);
    var holds =
        define
            .measure("holds", ValueType.FLAG)
            .of(Kinds.MECHANISM, (m, args, s) -> Flag.of(Outcomes.HOLDS));

    assertThatThrownBy(() -> define.measure("holds", ValueType.FLAG))
        .hasMessage("declared twice: holds");
    assertThatThrownBy(() -> holds.of(Kinds.MECHANISM, (m, a, s) -> Flag.of(Outcomes.FAILS)))
        .hasMessage("declared twice: mechanism");
    assertThatThrownBy(() -> define.declared("fails")).hasMessage("not declared: fails");
  }
}
