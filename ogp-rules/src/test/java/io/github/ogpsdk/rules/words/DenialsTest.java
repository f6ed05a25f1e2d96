package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.vocabulary.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said where a statement is false. */
class DenialsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyStatementHasADenialOfItsOwn(Language language) {
    Bundle bundle = Words.in(language).bundle(Topic.MEASURES);

    assertThat(Measures.STANDARD.measures())
        .filteredOn(m -> m.type() == ValueType.FLAG)
        .extracting(Measure::name)
        .allSatisfy(name -> assertThat(bundle.find(name + ".false")).as(name).isPresent());
  }
}
