package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MeasuredValue;
import io.github.ogpsdk.model.assessment.Message;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Evidence and findings made by hand. */
final class EvidenceSamples {
  private EvidenceSamples() {}

  static final Citation CITATION =
      new Citation(
          "Standards",
          Optional.of("2022"),
          Optional.of("1.1"),
          Optional.empty(),
          Reading.SECOND_HAND);

  static Evidence leaf(
      String op, String measure, TruthValue truth, MeasuredValue value, String threshold) {
    return node(
        op,
        Optional.empty(),
        Optional.empty(),
        Optional.of(measure),
        Map.of("sector", "civil-society"),
        truth,
        Optional.of(value),
        Optional.of(threshold),
        List.of());
  }

  static Evidence flag(String measure, TruthValue truth) {
    return node(
        "holds",
        Optional.empty(),
        Optional.empty(),
        Optional.of(measure),
        Map.of(),
        truth,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static Evidence passes(String rule, TruthValue truth) {
    return node(
        "passes",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        truth,
        Optional.empty(),
        Optional.of(rule),
        List.of());
  }

  static Evidence join(String op, TruthValue truth, Evidence... children) {
    return node(
        op,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        truth,
        Optional.empty(),
        Optional.empty(),
        Arrays.asList(children));
  }

  static Evidence over(String op, String collection, TruthValue truth, Evidence... children) {
    return node(
        op,
        Optional.of(collection),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        truth,
        Optional.empty(),
        Optional.empty(),
        Arrays.asList(children));
  }

  static Evidence element(String at, TruthValue truth, Evidence... children) {
    return node(
        "element",
        Optional.empty(),
        Optional.of(at),
        Optional.empty(),
        Map.of(),
        truth,
        Optional.empty(),
        Optional.empty(),
        Arrays.asList(children));
  }

  static Evidence count(String collection, TruthValue truth, String value, Evidence... children) {
    return node(
        "at-least",
        Optional.of(collection),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        truth,
        Optional.of(exactly(ValueType.NUMBER, value)),
        Optional.of("2"),
        Arrays.asList(children));
  }

  private static Evidence node(
      String op,
      Optional<String> over,
      Optional<String> at,
      Optional<String> measure,
      Map<String, String> args,
      TruthValue truth,
      Optional<MeasuredValue> value,
      Optional<String> threshold,
      List<Evidence> children) {
    return new Evidence(
        op,
        over,
        at,
        Optional.<Part>empty(),
        measure,
        args,
        truth,
        value,
        threshold,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        children);
  }

  static MeasuredValue exactly(ValueType type, String value) {
    return range(type, value, value);
  }

  /** A range; an empty text is an end that is not known. */
  static MeasuredValue range(ValueType type, String from, String to) {
    return new MeasuredValue(type, known(from), known(to), Optional.empty(), Optional.empty());
  }

  static MeasuredValue worst(String from, String to) {
    return new MeasuredValue(
        ValueType.SPANS,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new MeasuredValue.Gap(from, to)),
        Optional.empty());
  }

  static MeasuredValue codes(String... codes) {
    return new MeasuredValue(
        ValueType.CODE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        codes.length == 0 ? Optional.empty() : Optional.of(List.of(codes)));
  }

  private static Optional<String> known(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  static Finding finding(Verdict verdict, Evidence evidence, MissingFact... missing) {
    return finding(verdict, List.of(), Optional.empty(), evidence, missing);
  }

  static Finding inapplicable(Reason reason, Evidence evidence) {
    return finding(Verdict.NOT_APPLICABLE, List.of(), Optional.of(reason), evidence);
  }

  static Finding finding(
      Verdict verdict,
      List<Verdict> possible,
      Optional<Reason> reason,
      Evidence evidence,
      MissingFact... missing) {
    return new Finding(
        "XX-RULE",
        "xx",
        Optional.empty(),
        Level.RULE,
        Optional.empty(),
        Optional.empty(),
        "/cycles/0",
        Optional.empty(),
        Optional.empty(),
        verdict,
        possible,
        reason,
        CITATION,
        Map.of(),
        Optional.empty(),
        evidence,
        Arrays.asList(missing),
        Optional.empty(),
        List.of(),
        List.of(),
        new Message("finding", Map.of()),
        List.of());
  }

  /** A finding of a rule on a cycle, for a minimum requirement if one is named. */
  static Finding ruled(
      String rule, String requirement, String cycle, Verdict verdict, MissingFact... missing) {
    Finding base = finding(verdict, flag("atWork", TruthValue.UNKNOWN), missing);
    boolean minimum = !requirement.isEmpty();
    return new Finding(
        rule,
        rule.substring(0, 2).toLowerCase(Locale.ROOT),
        known(requirement),
        minimum ? Level.MINIMUM_REQUIREMENT : Level.RULE,
        known(cycle),
        base.phase(),
        base.subject(),
        base.subjectId(),
        base.part(),
        verdict,
        base.possible(),
        base.reason(),
        base.citation(),
        base.parameters(),
        base.basis(),
        base.evidence(),
        base.missing(),
        base.moreMissing(),
        base.readings(),
        base.assumptions(),
        base.message(),
        base.remedies());
  }

  /** A fact that is missing; with verdicts, one that could bring them. */
  static MissingFact lacking(String at, Verdict... settles) {
    return new MissingFact(at, Optional.empty(), Optional.empty(), List.of(settles));
  }
}
