package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** What there is to say of a rule, part by part, in one language. */
final class RuleWords {
  private final Phrasebook phrases;
  private final Explainer explainer;

  RuleWords(Phrasebook phrases) {
    this.phrases = phrases;
    this.explainer = Explainer.in(phrases.locale());
  }

  Explainer explainer() {
    return explainer;
  }

  String in(Text text) {
    return text.in(phrases.tag());
  }

  /** Returns how many rules and definitions there are, such as "1 rule in 1 rulebook". */
  String total(List<Rulebook> books) {
    int rules = books.stream().mapToInt(b -> b.rules().size()).sum();
    int definitions = books.stream().mapToInt(b -> b.definitions().size()).sum();
    String number = phrases.count("rules.books", books.size());
    return definitions == 0
        ? phrases.count("rules.total", rules, "books", number)
        : phrases.count(
            "rules.whole",
            rules,
            "definitions",
            phrases.count("rules.definition", definitions),
            "books",
            number);
  }

  /** Returns number and title of the requirement that a rule belongs to. */
  Optional<String> requirement(Rule rule, Rulebook book) {
    return rule.requirement()
        .map(
            id ->
                book.requirements().stream()
                    .filter(r -> r.id().equals(id))
                    .map(r -> id + " " + in(r.title()))
                    .findFirst()
                    .orElse(id));
  }

  /** Returns when something is in force; nothing where it always is. */
  Optional<String> inForce(Effective effective) {
    return Names.inForce(effective, phrases, explainer);
  }

  private String date(Object date) {
    return explainer.date(date.toString());
  }

  /** Returns what a rule is about, and in which phases. */
  String about(Rule rule) {
    String kind = explainer.kind(rule.about());
    List<String> phases = rule.phases().stream().map(explainer::phase).toList();
    return phases.isEmpty()
        ? kind
        : phrases.get("explain.phases", "kind", kind, "phases", String.join(", ", phases));
  }

  /** Returns the parameters with their history and other readings. */
  List<String> parameters(Map<String, RuleParameter> parameters) {
    return parameters.entrySet().stream().map(p -> parameter(p.getKey(), p.getValue())).toList();
  }

  private String parameter(String name, RuleParameter parameter) {
    List<String> history =
        parameter.history().stream()
            .map(
                h ->
                    h.from()
                        .map(
                            f ->
                                phrases.get(
                                    "explain.since", "value", value(h.value()), "from", date(f)))
                        .orElse(value(h.value())))
            .toList();
    String said = name + " = " + phrases.list(history);
    List<String> readings = parameter.readings().stream().map(this::value).toList();
    return readings.isEmpty()
        ? said
        : phrases.get(
            "explain.readings", "parameter", said, "readings", String.join(", ", readings));
  }

  private String value(String value) {
    String words = explainer.period(value);
    return words.equals(value) ? value : words + " (" + value + ")";
  }

  /**
   * Returns the measures that a rule uses.
   *
   * @param line puts the name of a measure and its words together
   */
  List<String> measures(Rule rule, BinaryOperator<String> line) {
    return Stream.concat(
            Stream.concat(
                rule.when().stream().flatMap(MeasuresOf::condition),
                rule.due().stream().flatMap(MeasuresOf::term)),
            MeasuresOf.condition(rule.must()))
        .map(call -> line.apply(call.measure(), explainer.termInWords(call, rule)))
        .distinct()
        .toList();
  }
}
