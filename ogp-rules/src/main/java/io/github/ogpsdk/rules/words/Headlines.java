package io.github.ogpsdk.rules.words;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Evidence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.rules.book.OgpResolutions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came out and why, in one sentence. */
final class Headlines {
  /** How many numbers one sentence tells. */
  private static final int TOGETHER = 4;

  private final Words words;
  private final ValueFormat amounts;
  private final Places places;
  private final EvidenceText clauses;
  private final Missing missing;

  Headlines(
      Words words, ValueFormat amounts, Places places, EvidenceText clauses, Missing missing) {
    this.words = words;
    this.amounts = amounts;
    this.places = places;
    this.clauses = clauses;
    this.missing = missing;
  }

  String headline(Finding finding, @Nullable Partnership document) {
    return switch (finding.verdict()) {
      case MET -> words.say(Phrase.HEADLINE_MET, telling(finding, document));
      case NOT_MET ->
          finding.possible().isEmpty()
              ? words.say(Phrase.HEADLINE_NOT_MET, telling(finding, document))
              : words.say(Phrase.HEADLINE_NOT_MET_SILENCE, open(finding, document));
      case INSUFFICIENT_EVIDENCE ->
          words.say(Phrase.HEADLINE_INSUFFICIENT_EVIDENCE, open(finding, document));
      case NOT_APPLICABLE -> words.say(Phrase.HEADLINE_NOT_APPLICABLE, reason(finding, document));
    };
  }

  /** Returns why it came out so, as a clause without the verdict. */
  String because(Finding finding, @Nullable Partnership document) {
    return switch (finding.verdict()) {
      case MET -> telling(finding, document);
      case NOT_MET ->
          finding.possible().isEmpty() ? telling(finding, document) : open(finding, document);
      case INSUFFICIENT_EVIDENCE -> open(finding, document);
      case NOT_APPLICABLE -> reason(finding, document);
    };
  }

  /** What is missing comes first, then what is known so far. */
  private String open(Finding finding, @Nullable Partnership document) {
    Optional<String> first = missing.first(finding.missing(), document);
    if (first.isEmpty()) {
      return telling(finding, document);
    }
    DecisiveNode telling = DecisiveNode.of(finding.evidence());
    String clause = clauses.clause(telling.node(), telling.denied());
    String known =
        place(telling, document)
            .filter(place -> !first.get().contains(place))
            .map(place -> words.say(Phrase.LOCATED, clause, place))
            .orElse(clause);
    return switch (clauses.knowledge(telling.node())) {
      case LIST -> first.get();
      case NOTHING -> words.say(Phrase.SO, first.get(), known);
      case SOMETHING -> words.say(Phrase.SO_FAR, first.get(), known);
    };
  }

  private String telling(Finding finding, @Nullable Partnership document) {
    DecisiveNode telling = DecisiveNode.of(finding.evidence());
    String clause = clauses.clause(telling.node(), telling.denied());
    String there = place(telling, document).map(p -> located(telling, clause, p)).orElse(clause);
    List<Evidence> numbers = telling.numbers();
    if (finding.verdict() == Verdict.MET && numbers.size() > 1 && numbers.size() <= TOGETHER) {
      return together(telling, numbers, document);
    }
    int alike = telling.conditionsAlike();
    if (alike < 2) {
      return there;
    }
    return switch (finding.verdict()) {
      case MET -> words.say(Phrase.AND_THE_REST, there);
      case NOT_MET -> words.say(Phrase.IN_ALL, there, Integer.toString(alike));
      default -> there;
    };
  }

  /** The numbers that had to hold together, such as the seats in all and those of each side. */
  private String together(
      DecisiveNode telling, List<Evidence> numbers, @Nullable Partnership document) {
    String clause = clauses.together(numbers);
    String there = place(telling, document).map(p -> located(telling, clause, p)).orElse(clause);
    return telling.conditionsAlike() > numbers.size()
        ? words.say(Phrase.AND_THE_REST, there)
        : there;
  }

  private Optional<String> place(DecisiveNode telling, @Nullable Partnership document) {
    return telling.element().flatMap(e -> e.at().map(at -> places.place(at, e.part(), document)));
  }

  private String located(DecisiveNode telling, String clause, String place) {
    Evidence list = telling.list().orElseThrow();
    boolean each = list.op().equals("each");
    boolean settled = list.truth() == (each ? TruthValue.TRUE : TruthValue.FALSE);
    boolean failed = each && list.truth() == TruthValue.FALSE;
    if (telling.elementsAlike() < 2 || !(settled || failed)) {
      return words.say(Phrase.LOCATED, clause, place);
    }
    String count = Integer.toString(telling.elementsAlike());
    return failed
        ? words.say(Phrase.LOCATED_FIRST, clause, place, count)
        : words.say(
            each ? Phrase.LOCATED_ALL : Phrase.LOCATED_NEAREST,
            clause,
            place,
            count,
            clauses.collection(list));
  }

  /** Returns the title of a resolution with its id; the id alone where it has no title. */
  private String resolution(String id, @Nullable Partnership document) {
    Stream<Resolution> recorded =
        document == null ? Stream.empty() : document.resolutions().stream();
    return Stream.concat(recorded, OgpResolutions.shipped().stream())
        .filter(r -> r.id().equals(id))
        .findFirst()
        .flatMap(Resolution::title)
        .map(t -> words.say(Phrase.FACT_NAMED, t.in(words.language().tag()), id))
        .orElse(id);
  }

  /** Returns why a rule does not apply, as a clause. */
  String reason(Finding finding, @Nullable Partnership document) {
    Reason reason = finding.reason().orElse(Reason.of("no-subject"));
    return switch (reason.code()) {
      case "not-yet-due" ->
          reason
              .date()
              .map(d -> words.say(Phrase.REASON_NOT_YET_DUE, amounts.before(d)))
              .orElseGet(() -> words.say(Phrase.REASON_NOT_YET));
      case "waived" ->
          words.say(
              Phrase.REASON_WAIVED,
              reason.resolution().map(id -> resolution(id, document)).orElse("?"));
      case "condition" ->
          finding.evidence().op().equals("none")
              ? words.say(Phrase.REASON_CONDITION)
              : words.say(Phrase.REASON_CONDITION_WHY, telling(finding, document));
      default -> Phrase.ofKey("reason." + reason.code()).map(words::say).orElse(reason.code());
    };
  }
}
