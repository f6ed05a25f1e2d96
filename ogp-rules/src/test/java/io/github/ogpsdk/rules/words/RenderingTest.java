package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.rules.words.EvidenceSamples.codes;
import static io.github.ogpsdk.rules.words.EvidenceSamples.element;
import static io.github.ogpsdk.rules.words.EvidenceSamples.exactly;
import static io.github.ogpsdk.rules.words.EvidenceSamples.finding;
import static io.github.ogpsdk.rules.words.EvidenceSamples.flag;
import static io.github.ogpsdk.rules.words.EvidenceSamples.join;
import static io.github.ogpsdk.rules.words.EvidenceSamples.leaf;
import static io.github.ogpsdk.rules.words.EvidenceSamples.over;
import static io.github.ogpsdk.rules.words.EvidenceSamples.passes;
import static io.github.ogpsdk.rules.words.EvidenceSamples.range;
import static io.github.ogpsdk.rules.words.EvidenceSamples.worst;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.UnknownReason;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an evaluation can come to is said in whole sentences in every language. */
class RenderingTest {
  private static final Pattern FAULT =
      Pattern.compile("[{}?]|null|Optional|…|  |\\.\\.| [.,]|\\(\\)|^$");
  private static final MeasuredValue NUMBER = exactly(ValueType.NUMBER, "0");
  private static final Pattern START = Pattern.compile("(?s)^\\(*[\\p{Lu}\\p{N}“«].*");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyEvidenceIsAWholeSentence(String language) {
    Explainer explainer = Explainer.in(Locale.forLanguageTag(language));
    Set<String> headlines = new HashSet<>();
    Set<String> lines = new HashSet<>();
    for (Evidence evidence : all()) {
      for (Finding finding : findings(evidence)) {
        headlines.add(explainer.headline(finding));
        explainer.why(finding).forEach(line -> lines.add(line.text()));
      }
    }

    assertThat(headlines).hasSizeGreaterThan(500).allSatisfy(RenderingTest::assertSentence);
    assertThat(lines).hasSizeGreaterThan(300).allSatisfy(RenderingTest::assertLine);
  }

  private static List<Finding> findings(Evidence evidence) {
    MissingFact fact =
        new MissingFact(
            "/mechanisms/0/meetings/-", Optional.empty(), Optional.empty(), List.of(Verdict.MET));
    return switch (evidence.truth()) {
      case TRUE -> List.of(finding(Verdict.MET, evidence));
      case FALSE -> List.of(finding(Verdict.NOT_MET, evidence));
      case NONE -> List.of(finding(Verdict.NOT_APPLICABLE, evidence));
      case UNKNOWN ->
          List.of(
              finding(Verdict.INSUFFICIENT_EVIDENCE, evidence),
              finding(Verdict.INSUFFICIENT_EVIDENCE, evidence, fact),
              finding(
                  Verdict.INSUFFICIENT_EVIDENCE,
                  evidence,
                  fact,
                  new MissingFact(
                      "/cycles/0/plan/from",
                      Optional.of(UnknownReason.NOT_PUBLISHED),
                      Optional.empty(),
                      List.of())),
              finding(
                  Verdict.NOT_MET,
                  List.of(Verdict.MET, Verdict.NOT_MET),
                  Optional.empty(),
                  evidence,
                  fact));
    };
  }

  private static List<Evidence> all() {
    List<Evidence> all = new ArrayList<>();
    for (Evidence leaf : leaves()) {
      TruthValue truth = leaf.truth();
      all.add(leaf);
      all.add(join("not", contrary(truth), leaf));
      boolean isSample = leaf.value().map(NUMBER::equals).orElse(true);
      if (!isSample) {
        continue;
      }
      all.add(join("all", truth, leaf, leaf));
      all.add(join("any", truth, leaf));
      all.add(join("rule", truth, leaf, leaf));
      for (String op : List.of("each", "some")) {
        Evidence element = element("/mechanisms/0", truth, leaf);
        all.add(over(op, "spaces", truth));
        all.add(over(op, "spaces", truth, element));
        all.add(over(op, "spaces", truth, element, element("/mechanisms/1", truth, leaf, leaf)));
        all.add(join("not", contrary(truth), over(op, "spaces", truth, element)));
      }
    }
    return all;
  }

  private static List<Evidence> leaves() {
    List<Evidence> leaves = new ArrayList<>();
    for (TruthValue truth : TruthValue.values()) {
      for (Comparison comparison : Comparison.values()) {
        for (ValueType type : ValueType.values()) {
          for (MeasuredValue value : values(type)) {
            for (String threshold : thresholds(type)) {
              String op = (type == ValueType.SPANS ? "each-" : "") + comparison.code();
              String measure = type == ValueType.SPANS ? "gaps" : "attendance";
              leaves.add(leaf(op, measure, truth, value, threshold));
            }
          }
        }
      }
      leaves.add(leaf("is", "attendance", truth, codes("government", "xx-own"), "civil-society"));
      leaves.add(leaf("is", "attendance", truth, codes(), "government, civil-society, media"));
      leaves.add(flag("atWork", truth));
      leaves.add(flag("xxUnknownMeasure", truth));
      leaves.add(passes("XX-OTHER", truth));
      leaves.add(EvidenceSamples.count("meetings", truth, "1"));
      leaves.add(
          EvidenceSamples.count(
              "meetings",
              truth,
              "1",
              element("/mechanisms/0/meetings/0", truth, flag("atWork", truth))));
    }
    return leaves;
  }

  private static List<MeasuredValue> values(ValueType type) {
    return switch (type) {
      case NUMBER ->
          List.of(exactly(type, "0"), range(type, "2", "4"), range(type, "2", ""), open(type, "0"));
      case SHARE -> List.of(exactly(type, "1/3"), range(type, "0", "1/2"), range(type, "0", "1"));
      case DATE ->
          List.of(
              exactly(type, "2024-02-01"),
              range(type, "2024-02-01", "2024-02-29"),
              range(type, "2024-02-01", "2024-03-05"),
              range(type, "", "2024-03-05"),
              range(type, "2024-02-01", ""),
              open(type, ""));
      case SPAN ->
          List.of(
              range(type, "2024-02-01", "2024-03-05"),
              range(type, "", "2024-03-05"),
              range(type, "2024-02-01", ""),
              open(type, ""));
      case SPANS -> List.of(worst("2024-01-10", "2024-08-02"), open(type, ""));
      case CODE -> List.of(codes("government"), codes());
      default -> List.of(open(type, ""));
    };
  }

  private static MeasuredValue open(ValueType type, String least) {
    return range(type, least, "");
  }

  private static List<String> thresholds(ValueType type) {
    return switch (type) {
      case NUMBER -> List.of("2", "2/4", "2/?", "?");
      case SHARE -> List.of("1/2", "1/3/1/2", "0/1/2", "?", "1/3/?", "1");
      case DATE -> List.of("2024-02-01", "2024-02", "2024", "2024-02-01/2024-03-05", "?/2024", "?");
      case CODE -> List.of("government");
      default -> List.of("P6M", "P1Y", "P14D");
    };
  }

  private static TruthValue contrary(TruthValue truth) {
    return switch (truth) {
      case TRUE -> TruthValue.FALSE;
      case FALSE -> TruthValue.TRUE;
      default -> truth;
    };
  }

  static void assertSentence(String text) {
    assertLine(text);
    assertThat(text).endsWith(".");
  }

  static void assertLine(String text) {
    assertThat(FAULT.matcher(text).find()).as(text).isFalse();
    assertThat(text).matches(START);
  }
}
