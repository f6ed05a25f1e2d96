package io.github.ogpsdk.rules.measure.people;

import static io.github.ogpsdk.rules.Outcomes.FAILS;
import static io.github.ogpsdk.rules.Outcomes.HOLDS;
import static io.github.ogpsdk.rules.Outcomes.NONE;
import static io.github.ogpsdk.rules.Outcomes.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Selections that took place: against the charter, and who decided them. */
class SelectionsTest {
  private static final String[] SELECTIONS = {"mechanisms", "selections"};
  private static final String RULE =
      "{from: 2019-01-01, selection: [{sector: civil-society, methods: [open-call, jury],"
          + " decidedBy: civil-society}]}";

  private static MeasureProbe body(String charters, String selections, String more) {
    return MeasureProbe.of(
        "2024-12-31",
        """
        mechanisms:
          - id: forum
            from: 2015-01-01
            charters: [%s]
            selections: [%s]
        %s
        """
            .formatted(charters, selections, more));
  }

  private static Bounds of(String measure, String charter, String selection) {
    return body(charter, selection, "").read(measure, "selection", SELECTIONS);
  }

  private static Bounds methods(String charter, String selection) {
    return of(
        "methodsAllowed", charter, "{sector: civil-society, vote: 2022-03-01, " + selection + "}");
  }

  private static Bounds decider(String charter, String selection) {
    return of(
        "deciderAllowed", charter, "{sector: civil-society, vote: 2022-03-01, " + selection + "}");
  }

  @Test
  void everyMethodUsedMustBeNamed() {
    assertThat(methods(RULE, "methods: [jury]")).isEqualTo(Flag.of(HOLDS));
    assertThat(methods(RULE, "methods: [open-call, jury]")).isEqualTo(Flag.of(HOLDS));
    assertThat(methods(RULE, "methods: [jury, appointment]")).isEqualTo(Flag.of(FAILS));
    assertThat(methods(RULE, "methods: [jury], partial: [methods]")).isEqualTo(Flag.of(OPEN));
    assertThat(methods(RULE, "seats: 3")).isEqualTo(Flag.of(OPEN));
    assertThat(
            methods(
                "{from: 2019, selection: [{sector: civil-society, methods: [jury], partial: [methods]}]}",
                "methods: [appointment]"))
        .isEqualTo(Flag.of(OPEN));
  }

  @Test
  void someRuleForTheSideMustNameTheDecider() {
    assertThat(decider(RULE, "decidedBy: civil-society")).isEqualTo(Flag.of(HOLDS));
    assertThat(decider(RULE, "decidedBy: government")).isEqualTo(Flag.of(FAILS));
    assertThat(decider(RULE, "seats: 3")).isEqualTo(Flag.of(OPEN));
    assertThat(
            decider(
                "{from: 2019, selection: [{sector: civil-society, methods: [jury]}]}",
                "decidedBy: jury"))
        .isEqualTo(Flag.of(HOLDS));
    assertThat(
            decider(
                "{from: 2019, selection: [{sector: civil-society, methods: [jury],"
                    + " unknown: {decidedBy: not-published}}]}",
                "decidedBy: jury"))
        .isEqualTo(Flag.of(OPEN));
    assertThat(
            decider(
                "{from: 2019, selection: [{sector: civil-society,"
                    + " unknown: {decidedBy: does-not-exist}}]}",
                "decidedBy: jury"))
        .isEqualTo(Flag.of(HOLDS));
  }

  @Test
  void aRuleThatNamesNoSideMayBeForAnotherOne() {
    String rule = "{from: 2019, selection: [{methods: [jury]%s}]}";
    String all = rule.formatted(", unknown: {sector: does-not-exist}");

    assertThat(methods(rule.formatted(""), "methods: [appointment]"))
        .isEqualTo(Flag.of(FAILS | NONE));
    assertThat(methods(rule.formatted(""), "methods: [jury]")).isEqualTo(Flag.of(HOLDS | NONE));
    assertThat(methods(all, "methods: [appointment]")).isEqualTo(Flag.of(FAILS));
    assertThat(
            of("methodsAllowed", rule.formatted(""), "{vote: 2022-03-01, methods: [appointment]}"))
        .isEqualTo(Flag.of(FAILS));
  }

  @Test
  void nothingIsAskedWithoutARuleForTheSideInForce() {
    assertThat(
            of("methodsAllowed", RULE, "{sector: government, vote: 2022, methods: [appointment]}"))
        .isEqualTo(Flag.of(NONE));
    assertThat(of("methodsAllowed", RULE, "{vote: 2018-12-31, methods: [appointment]}"))
        .isEqualTo(Flag.of(NONE));
    assertThat(of("methodsAllowed", RULE, "{vote: 2019-01-01, methods: [appointment]}"))
        .isEqualTo(Flag.of(FAILS));
    assertThat(of("methodsAllowed", RULE, "{kind: chair, vote: 2022, methods: [appointment]}"))
        .isEqualTo(Flag.of(NONE));
    assertThat(of("methodsAllowed", RULE, "{methods: [appointment]}"))
        .isEqualTo(Flag.of(FAILS | NONE));
    assertThat(of("methodsAllowed", "{from: 2019}", "{vote: 2022, methods: [appointment]}"))
        .isEqualTo(Flag.of(OPEN | NONE));
  }

  @Test
  void thoseWithASeatAreCountedFromTheResults() {
    String results =
        "{results: [{outcome: elected}, {outcome: re-elected}, {outcome: not-elected}]%s}";

    assertThat(of("endorsed", "", results.formatted(""))).isEqualTo(Whole.of(2));
    assertThat(of("endorsed", "", results.formatted(", partial: [results]")))
        .isEqualTo(new Whole(2, Whole.UNBOUNDED));
    assertThat(of("endorsed", "", "{seats: 3}")).isEqualTo(Whole.ANY);
  }

  private static Bounds chosen(String selections, String more) {
    return body("", selections, more)
        .askedBy("MSF-SEED-SELFSELECT")
        .read("civilSocietyChosenBy", "mechanism", "mechanisms");
  }

  @Test
  void civilSocietyChoseWhereItDecidedEverySelection() {
    assertThat(chosen("{sector: civil-society, decidedBy: civil-society}", ""))
        .isEqualTo(Code.of("civil-society"));
    assertThat(chosen("{decidedBy: civil-society}, {sector: academia, decidedBy: government}", ""))
        .isEqualTo(Code.of("civil-society"));
    assertThat(chosen("{decidedBy: civil-society}, {kind: chair, decidedBy: government}", ""))
        .isEqualTo(Code.of("civil-society"));
    assertThat(chosen("{decidedBy: civil-society}, {methods: [open-call]}", ""))
        .isEqualTo(Code.ANY);
    assertThat(chosen("", "")).isEqualTo(Code.ANY);
  }

  @Test
  void othersChoseWhereTheyDecidedOneSelection() {
    assertThat(
            chosen("{methods: [open-call]}, {sector: non-government, decidedBy: government}", ""))
        .isEqualTo(Code.of("government"));
    assertThat(chosen("{decidedBy: government}", "    partial: [selections]"))
        .isEqualTo(Code.of("government"));
  }

  @Test
  void aJuryMayBeOfCivilSociety() {
    assertThat(chosen("{decidedBy: jury}", ""))
        .isEqualTo(new Code(Set.of("civil-society", "jury"), false));
    assertThat(chosen("{decidedBy: jury}, {seats: 1}", "")).isEqualTo(Code.ANY);
  }

  @Test
  void aPartialListMayHoldASelectionByOthers() {
    assertThat(chosen("{decidedBy: civil-society}", "    partial: [selections]"))
        .isEqualTo(Code.ANY);
  }

  @Test
  void theCharterIsAnotherReading() {
    MeasureProbe probe = body(RULE, "{decidedBy: government}", "");

    assertThat(
            probe.read(
                "civilSocietyChosenBy", Map.of("basis", "prescribed"), "mechanism", "mechanisms"))
        .isEqualTo(Code.of("civil-society"));
  }

  private static String attested(String about, String more) {
    return "attestations: [{about: %s, answer: \"yes\", %s}]".formatted(about, more);
  }

  @Test
  void whatOthersThanGovernmentAttestComesFirst() {
    String rule = "MSF-SEED-SELFSELECT";
    String by = "{decidedBy: government}";

    assertThat(chosen(by, attested(rule, "role: evaluator"))).isEqualTo(Code.of("civil-society"));
    assertThat(chosen(by, attested("forum", "role: expert, field: " + rule)))
        .isEqualTo(Code.of("civil-society"));
    assertThat(chosen(by, attested(rule, "role: expert, field: forum")))
        .isEqualTo(Code.of("civil-society"));
    assertThat(chosen(by, attested(rule, "role: expert, field: other")))
        .isEqualTo(Code.of("government"));
    assertThat(chosen(by, attested(rule, "role: government"))).isEqualTo(Code.of("government"));
    assertThat(chosen(by, attested(rule, "date: 2022"))).isEqualTo(Code.of("government"));
    assertThat(chosen(by, attested(rule, "role: expert") + "\npartial: [mechanisms]"))
        .isEqualTo(Code.of("government"));
  }
}
