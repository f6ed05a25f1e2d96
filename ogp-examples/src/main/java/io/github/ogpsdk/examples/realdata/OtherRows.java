package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.cycle.AnswerValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows that follow from an entry: each verdict that it gives is one to compare with ours. */
final class OtherRows {
  /** The governments of the Steering Committee by its own rules, since October 2014. */
  private static final int GOVERNMENTS = 11;

  private static final List<String> AT_LEAST_INVOLVE = List.of("involve", "collaborate", "empower");

  private final Case plain;
  private final Entry entry;
  private final OtherData.Added added;

  private OtherRows(Case plain, Entry entry, OtherData.Added added) {
    this.plain = plain;
    this.entry = entry;
    this.added = added;
  }

  /**
   * Returns the rows of an entry; one that gives no verdict has a row that says so.
   *
   * @param plain a row of the entry that compares nothing yet
   * @param added what the entry added to the facts of its member
   */
  static List<Case> of(Case plain, Entry entry, OtherData.Added added) {
    OtherRows rows = new OtherRows(plain, entry, added);
    Stream<Case> verdicts =
        switch (plain.file()) {
          case Case.VERDICTS -> rows.verdict();
          case Case.LOCAL -> rows.local();
          case Case.SCOTLAND -> rows.meeting();
          case Case.COMMITTEE -> rows.governments();
          default -> rows.parity();
        };
    List<Case> found = verdicts.toList();
    return found.isEmpty() ? List.of(plain.explained("Facts; no verdict.")) : found;
  }

  private Stream<Case> verdict() {
    return Stream.of(consequence(), review(), involve()).flatMap(Optional::stream);
  }

  private Optional<Case> consequence() {
    Optional<Boolean> contrary =
        entry
            .flag("acted_contrary")
            .or(() -> entry.flag("minimum_requirements_met").filter(met -> met).map(met -> false));
    return added.cycle().isEmpty()
        ? Optional.empty()
        : contrary.map(
            c -> plain.in(added.cycle()).onConsequence(c ? "contrary-if-confirmed" : "none"));
  }

  private Optional<Case> review() {
    return entry
        .flag("under_review")
        .or(() -> entry.text("under_review_letter").map(letter -> true))
        .or(() -> entry.flag("procedural_review"))
        .map(came -> plain.onRule("PR-TWOCYCLES", came ? Verdict.NOT_MET : Verdict.MET));
  }

  /** The trigger of 2018 that rests on a level which the report states. */
  private Optional<Case> involve() {
    boolean according =
        entry.text("rule_era").filter("iap2_2018_2021"::equals).isPresent()
            && entry.flag("acted_contrary").filter(contrary -> !contrary).isPresent();
    return entry
        .text("influence_development")
        .filter(level -> according)
        .map(l -> AT_LEAST_INVOLVE.contains(l) ? Verdict.MET : Verdict.NOT_APPLICABLE)
        .map(v -> plain.in(added.cycle()).onRule("PR-17-INVOLVE", v));
  }

  private Stream<Case> local() {
    return Stream.of("answers", "explanation")
        .flatMap(said -> entry.entry(said).stream())
        .flatMap(answers -> answers.members().entrySet().stream())
        .map(answer -> answered(answer.getKey(), answer.getValue()));
  }

  private Case answered(Object question, Object said) {
    Optional<AnswerValue> value = LocalReports.value(said);
    Case row = plain.in(added.cycle());
    if (value.filter(AnswerValue.YES::equals).isPresent()) {
      return row.onRequirement(question.toString(), Verdict.MET);
    }
    return value.filter(AnswerValue.NO::equals).isPresent()
        ? row.onRequirement(question.toString(), Verdict.NOT_MET)
        : row.explained("The answer to " + question + " is neither yes nor no: " + said + ".");
  }

  private Stream<Case> meeting() {
    return Stream.of(
            Map.entry("quorum_strict", Supposition.MEMBERS_PRESENT),
            Map.entry("quorum_with_chairs_and_deputies", Supposition.CHAIRS_AND_DEPUTIES))
        .flatMap(
            reading ->
                entry
                    .flag(reading.getKey())
                    .map(met -> plain.onRule("MSF-OWN-QUORUM", ofTruth(met)))
                    .map(row -> row.about(entry.required("date")).supposing(reading.getValue()))
                    .stream());
  }

  private Stream<Case> governments() {
    return entry
        .count("government_count")
        .map(n -> plain.onRule("SC-22", ofTruth(n == GOVERNMENTS)).about(added.table()))
        .stream();
  }

  private Stream<Case> parity() {
    return entry
        .entry("seats")
        .flatMap(seats -> seats.flag("parity"))
        .map(equal -> plain.onRule("MSF-REC-PARITY", ofTruth(equal)).about(added.table()))
        .stream();
  }

  private static Verdict ofTruth(boolean met) {
    return met ? Verdict.MET : Verdict.NOT_MET;
  }
}
