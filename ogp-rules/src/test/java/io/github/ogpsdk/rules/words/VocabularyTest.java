package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import io.github.ogpsdk.model.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that the vocabulary gives fit into sentences of every language. */
class VocabularyTest {

  @Test
  void labelsAreInEveryLanguage() {
    Stream.of(
            Vocabulary.kinds().stream().map(Kind::label),
            Vocabulary.collections().stream().map(Collection::label),
            Vocabulary.measures().stream().map(Measure::label))
        .flatMap(labels -> labels)
        .forEach(label -> assertThat(label.byLanguage()).containsOnlyKeys("en", "fr", "es"));
  }

  @Test
  void labelsOfMeasuresNameOnlyTheirArguments() {
    for (Measure measure : Vocabulary.measures()) {
      Text label = measure.label();
      for (Map.Entry<String, String> words : label.byLanguage().entrySet()) {
        assertThat(measure.argNames())
            .as("%s in %s", measure.name(), words.getKey())
            .containsAll(Template.places(words.getValue()));
        assertThat(Template.places(words.getValue()))
            .as("%s in %s", measure.name(), words.getKey())
            .isEqualTo(Template.places(label.in("en")));
      }
    }
  }

  @Test
  void labelsFitIntoASentence() {
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      Labels labels = new Labels(words, new Amounts(words));
      for (Measure measure : Vocabulary.measures()) {
        Map<String, String> given = new HashMap<>();
        measure.argNames().forEach(a -> given.put(a, "civil-society"));
        assertThat(labels.measure(measure.name(), given))
            .as("%s in %s", measure.name(), language)
            .doesNotContain("{", "}", "…", ". ")
            .doesNotContain(": ")
            .doesNotEndWith(".")
            .matches("^[\\p{Ll}«“].*");
      }
      for (Collection collection : Vocabulary.collections()) {
        assertThat(labels.collection(collection.name()))
            .as("%s in %s", collection.name(), language)
            .doesNotContain(":", ".")
            .matches("^[\\p{Ll}].*");
      }
    }
  }
}
