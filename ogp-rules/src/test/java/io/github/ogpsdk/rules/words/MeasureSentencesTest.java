package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.rule.ValueType;
import io.github.ogpsdk.rules.eval.Measure;
import io.github.ogpsdk.rules.vocabulary.Measures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every measure that is compared has sentences of its own for what it came to. */
class MeasureSentencesTest {
  private static final List<String> NUMBERS = List.of(".value.one", ".value.other");

  private static List<Measure> compared() {
    return Measures.STANDARD.measures().stream().filter(m -> m.type() != ValueType.FLAG).toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyComparedMeasureHasSentencesForAValueAndForNone(Language language) {
    Map<String, String> entries = Words.in(language).bundle(Topic.MEASURES).entries();

    for (Measure measure : compared()) {
      List<String> endings = measure.type() == ValueType.NUMBER ? NUMBERS : List.of(".value");
      for (String ending : endings) {
        assertThat(entries).containsKey(measure.name() + ending);
      }
      assertThat(entries).containsKey(measure.name() + ".unknown");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noSentenceFallsBackToTheLabel(Language language) {
    Words words = Words.in(language);
    ValueFormat amounts = new ValueFormat(words);
    Labels labels = new Labels(words, amounts);
    MeasureText text = new MeasureText(words, amounts, new BoundsFormat(words, amounts), labels);

    for (Measure measure : compared()) {
      if (measure.type() == ValueType.CODE) {
        continue;
      }
      Map<String, String> args = new HashMap<>();
      measure.argNames().forEach(a -> args.put(a, "P4M"));
      String label = labels.measure(measure.name(), args);
      for (MeasuredValue value : values(measure.type())) {
        assertThat(text.clause(measure.name(), args, Optional.of(value)))
            .as(measure.name())
            .isNotEqualTo(words.say(Phrase.VALUE_UNKNOWN, label))
            .doesNotStartWith(label + ":")
            .doesNotStartWith(label + "\u00a0:")
            .doesNotContain("{", "}", "…", "  ");
      }
    }
  }

  private static List<MeasuredValue> values(ValueType type) {
    return switch (type) {
      case DATE ->
          List.of(EvidenceSamples.exactly(type, "2024-02-01"), EvidenceSamples.range(type, "", ""));
      case SPAN, SPANS ->
          List.of(
              type == ValueType.SPAN
                  ? EvidenceSamples.range(type, "2024-02-01", "2024-03-05")
                  : EvidenceSamples.worst("2024-02-01", "2024-03-05"),
              EvidenceSamples.range(type, "", ""));
      case PERIOD ->
          List.of(EvidenceSamples.exactly(type, "P6M"), EvidenceSamples.range(type, "", ""));
      default ->
          List.of(
              EvidenceSamples.exactly(type, "0"),
              EvidenceSamples.exactly(type, "1"),
              EvidenceSamples.range(type, "2", "3"),
              EvidenceSamples.range(type, "", ""));
    };
  }
}
