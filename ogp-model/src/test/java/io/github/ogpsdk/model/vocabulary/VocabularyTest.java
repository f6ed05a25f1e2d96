package io.github.ogpsdk.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The words that rules may use fit together. */
class VocabularyTest {
  private static final List<Kind> KINDS = Vocabulary.kinds();
  private static final List<Collection> COLLECTIONS = Vocabulary.collections();
  private static final List<Measure> MEASURES = Vocabulary.measures();
  private static final Pattern ARGUMENT = Pattern.compile("\\{([^}]*)}");

  @Test
  void namesAreUnique() {
    assertThat(KINDS).extracting(Kind::name).doesNotHaveDuplicates().isNotEmpty();
    assertThat(COLLECTIONS).extracting(Collection::name).doesNotHaveDuplicates().isNotEmpty();
    assertThat(MEASURES).extracting(Measure::name).doesNotHaveDuplicates().isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void aKindIsFoundAndStandsInACollectionOfItsOwner(Kind kind) {
    assertThat(Vocabulary.kind(kind.name())).contains(kind);
    if (kind.owner().isPresent()) {
      Collection home = Vocabulary.collection(kind.collection().orElseThrow()).orElseThrow();

      assertThat(home.element()).isEqualTo(kind.name());
      assertThat(home.of()).contains(kind.owner().get());
    }
    inThreeLanguages(kind.label());
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
    assertThat(Vocabulary.collection(collection.name())).contains(collection);
    assertThat(Stream.concat(collection.of().stream(), Stream.of(collection.element())))
        .allMatch(k -> Vocabulary.kind(k).isPresent());
    inThreeLanguages(collection.label());
  }

  @ParameterizedTest
  @FieldSource("MEASURES")
  void aMeasureIsFoundAndMeasuresKinds(Measure measure) {
    assertThat(Vocabulary.measure(measure.name())).contains(measure);
    assertThat(measure.about()).isNotEmpty().allMatch(k -> Vocabulary.kind(k).isPresent());
    assertThat(measure.argNames()).doesNotHaveDuplicates();
    inThreeLanguages(measure.label());
  }

  @ParameterizedTest
  @FieldSource("MEASURES")
  void theWordsOfAMeasureNameOnlyItsArguments(Measure measure) {
    List<String> english = arguments(measure.label().in("en"));

    assertThat(measure.argNames()).containsAll(english);
    assertThat(arguments(measure.label().in("fr"))).containsExactlyInAnyOrderElementsOf(english);
    assertThat(arguments(measure.label().in("es"))).containsExactlyInAnyOrderElementsOf(english);
  }

  @Test
  void aNameThatNobodyGaveIsNotFound() {
    assertThat(Vocabulary.kind("no-such")).isEmpty();
    assertThat(Vocabulary.collection("no-such")).isEmpty();
    assertThat(Vocabulary.measure("no-such")).isEmpty();
  }

  private static List<String> arguments(String words) {
    return ARGUMENT.matcher(words).results().map(m -> m.group(1)).toList();
  }

  private static void inThreeLanguages(Text label) {
    assertThat(label.byLanguage().keySet()).containsExactly("en", "fr", "es");
    assertThat(label.hasWords()).isTrue();
  }
}
