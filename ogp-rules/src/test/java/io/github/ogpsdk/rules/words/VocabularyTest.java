package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.eval.Collection;
import io.github.ogpsdk.rules.eval.Kind;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names of kinds, collections and measures fit into sentences of every language. */
class VocabularyTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindAndCollectionHasWordsAndNothingElseHas(Language language) {
    TreeSet<String> expected = new TreeSet<>();
    Measures.STANDARD.kinds().stream().map(Kind::name).forEach(k -> expected.add("kind." + k));
    Measures.STANDARD.collections().stream()
        .map(Collection::name)
        .forEach(c -> expected.add("collection." + c));

    assertThat(Words.in(language).bundle(Topic.KINDS).entries().keySet()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMeasureHasALabelThatNamesOnlyItsArguments(Language language) {
    for (Measure measure : Measures.STANDARD.measures()) {
      String key = measure.name() + ".label";
      String label = Words.in(language).bundle(Topic.MEASURES).get(key);

      assertThat(measure.argNames()).as(key).containsAll(Template.places(label));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void labelsFitIntoASentence(Language language) {
    Words words = Words.in(language);
    Labels labels = new Labels(words, new ValueFormat(words));
    for (Measure measure : Measures.STANDARD.measures()) {
      Map<String, String> given = new HashMap<>();
      measure.argNames().forEach(a -> given.put(a, "civil-society"));
      assertThat(labels.measure(measure.name(), given))
          .as(measure.name())
          .doesNotContain("{", "}", "…", ". ")
          .doesNotContain(": ")
          .doesNotEndWith(".")
          .matches("^[\\p{Ll}«“].*");
    }
    for (Collection collection : Measures.STANDARD.collections()) {
      assertThat(labels.collection(collection.name()))
          .as(collection.name())
          .doesNotContain(":", ".")
          .matches("^[\\p{Ll}].*");
    }
  }
}
