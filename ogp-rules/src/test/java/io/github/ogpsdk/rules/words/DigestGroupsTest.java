package io.github.ogpsdk.rules.words;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.words.EvidenceSamples.finding;
import static io.github.ogpsdk.rules.words.EvidenceSamples.flag;
import static io.github.ogpsdk.rules.words.EvidenceSamples.lacking;
import static io.github.ogpsdk.rules.words.EvidenceSamples.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.TruthValue;
import io.github.ogpsdk.rules.assess.Assessor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How findings are put together, with findings made by hand. */
class DigestGroupsTest {
  private static final Verdict[] ANY = {MET, NOT_MET};

  private static AssessmentSummary digest(Finding... findings) {
    return AssessmentSummary.of(
        Assessor.assess(Samples.partnership()).withFindings(List.of(findings)));
  }

  private static Finding open(String rule, String requirement, MissingFact... missing) {
    return ruled(rule, requirement, "c", INSUFFICIENT_EVIDENCE, missing);
  }

  private static Finding bySilence(MissingFact... missing) {
    return finding(
        NOT_MET,
        List.of(MET, NOT_MET),
        Optional.empty(),
        flag("atWork", TruthValue.UNKNOWN),
        missing);
  }

  @Test
  void aFindingWaitsWhereItIsOpenOrNotMetBySilence() {
    assertThat(AssessmentSummary.isWaiting(open("XX-1", ""))).isTrue();
    assertThat(AssessmentSummary.isWaiting(bySilence())).isTrue();
    assertThat(AssessmentSummary.isWaiting(ruled("XX-1", "", "c", NOT_MET))).isFalse();
    assertThat(AssessmentSummary.isWaiting(ruled("XX-1", "", "c", MET))).isFalse();
    assertThat(AssessmentSummary.isWaiting(ruled("XX-1", "", "c", NOT_APPLICABLE))).isFalse();
  }

  @Test
  void requirementsStandPlanByPlan() {
    Finding first = ruled("AA-1", "1.1", "b", MET);
    Finding second = ruled("AA-2", "1.2", "a", NOT_MET);
    Finding third = ruled("AA-3", "1.1", "b", INSUFFICIENT_EVIDENCE);
    Finding other = ruled("AA-4", "", "b", MET);

    AssessmentSummary digest = digest(first, second, third, other);

    assertThat(digest.others()).containsExactly(other);
    assertThat(digest.requirements().keySet()).containsExactly(Optional.of("b"), Optional.of("a"));
    assertThat(digest.requirements().values())
        .containsExactly(
            List.of(new RequirementSummary("aa", "1.1", Optional.of("b"), List.of(first, third))),
            List.of(new RequirementSummary("aa", "1.2", Optional.of("a"), List.of(second))));
  }

  @Test
  void rulesThatAreNotMetComeFirst() {
    AssessmentSummary digest =
        digest(
            ruled("BB-MET", "", "", MET),
            ruled("BB-NONE", "", "", NOT_APPLICABLE),
            ruled("AA-OPEN", "", "", INSUFFICIENT_EVIDENCE),
            ruled("BB-OPEN", "", "", MET),
            ruled("BB-OPEN", "", "", INSUFFICIENT_EVIDENCE),
            ruled("BB-FAILS", "", "", NOT_MET));

    assertThat(digest.rulebooks().keySet()).containsExactly("bb", "aa");
    assertThat(digest.rulebooks().get("bb"))
        .extracting(RuleSummary::rule, r -> r.findings().size())
        .containsExactly(tuple("BB-FAILS", 1), tuple("BB-OPEN", 2), tuple("BB-MET", 1));
  }

  @Test
  void ofARuleFewAreExceptions() {
    Finding met = ruled("AA-1", "", "", MET);
    Finding failed = ruled("AA-1", "", "", NOT_MET);
    RuleSummary rule = new RuleSummary("AA-1", "aa", List.of(met, failed, met, bySilence(), met));

    assertThat(rule.failures()).containsExactly(failed);
    assertThat(rule.of(MET)).containsExactly(met, met, met);
    assertThat(rule.exceptions(NOT_MET, 2)).containsExactly(failed, bySilence());
    assertThat(rule.exceptions(NOT_MET, 1)).isEmpty();
    assertThat(rule.exceptions(MET, 9)).as("more than half").isEmpty();
    assertThat(new RuleSummary("AA-1", "aa", List.of(met, failed)).exceptions(MET, 9))
        .as("half")
        .isEmpty();
  }

  @Test
  void aRequirementFailsByWhatNoFactCanMend() {
    Finding met = ruled("AA-1", "1.1", "c", MET);
    Finding failed = ruled("AA-2", "1.1", "c", NOT_MET);
    Finding waiting = bySilence(lacking("/asOf", ANY));
    RequirementSummary digest =
        new RequirementSummary("aa", "1.1", Optional.of("c"), List.of(met, failed, waiting));

    assertThat(digest.verdict()).isEqualTo(NOT_MET);
    assertThat(digest.of(MET)).containsExactly(met);
    assertThat(digest.failures()).containsExactly(failed);
    assertThat(digest.lacks())
        .containsExactly(
            new RequirementSummary.Lack(Optional.of(lacking("/asOf", ANY)), List.of(waiting)));
  }

  @Test
  void whatMostRulesLackComesFirst() {
    MissingFact rare = lacking("/asOf", ANY);
    MissingFact common = lacking("/publication");
    MissingFact decisive = lacking("/member/joined", ANY);
    Finding one = open("AA-1", "1.1", rare, common);
    Finding two = open("AA-2", "1.1", common);
    Finding three = open("AA-3", "1.1", lacking("/cycles"), decisive);
    Finding four = open("AA-4", "1.1");
    RequirementSummary digest =
        new RequirementSummary("aa", "1.1", Optional.of("c"), List.of(one, two, three, four));

    assertThat(digest.lacks())
        .containsExactly(
            new RequirementSummary.Lack(Optional.of(common), List.of(one, two)),
            new RequirementSummary.Lack(Optional.of(decisive), List.of(three)),
            new RequirementSummary.Lack(Optional.empty(), List.of(four)));
    assertThat(digest.lacks()).extracting(RequirementSummary.Lack::facts).containsExactly(2, 2, 0);
  }

  @Test
  void ofFactsThatAsManyLackTheFirstDecisiveOneIsTold() {
    Finding finding =
        open(
            "AA-1", "1.1", lacking("/asOf", ANY), lacking("/cycles", ANY), lacking("/publication"));

    assertThat(new RequirementSummary("aa", "1.1", Optional.of("c"), List.of(finding)).lacks())
        .containsExactly(
            new RequirementSummary.Lack(Optional.of(lacking("/asOf", ANY)), List.of(finding)));
  }

  @Test
  void factsOfOneKindAreWantedTogether() {
    MissingFact first = lacking("/mechanisms/0/members/3/from", ANY);
    MissingFact second = lacking("/mechanisms/0/members/17/from", ANY);
    MissingFact elsewhere = lacking("/mechanisms/1/members/3/from", ANY);
    MissingFact inPart =
        new MissingFact(
            "/mechanisms/0/members/4/from", Optional.empty(), Optional.of("2024"), List.of(ANY));
    MissingFact more = lacking("/mechanisms/0/meetings/-");
    MissingFact meetings = lacking("/mechanisms/0/meetings/2");
    MissingFact attendance = lacking("/mechanisms/0/meetings/2/attendance/-");
    Finding a = open("AA-1", "", first, second, elsewhere);
    Finding b = open("AA-2", "", second, inPart);
    Finding c = open("AA-3", "", more, meetings, attendance, lacking("/asOf"));

    assertThat(digest(a, b, c, ruled("AA-4", "", "", MET, lacking("/cycles"))).wanted())
        .containsExactly(
            new WantedFact(List.of(first, second), List.of(a, b), List.of()),
            new WantedFact(List.of(elsewhere), List.of(a), List.of()),
            new WantedFact(List.of(inPart), List.of(b), List.of()),
            new WantedFact(List.of(more), List.of(), List.of(c)),
            new WantedFact(List.of(meetings), List.of(), List.of(c)),
            new WantedFact(List.of(attendance), List.of(), List.of(c)),
            new WantedFact(List.of(lacking("/asOf")), List.of(), List.of(c)));
  }

  @Test
  void whatSettlesMoreIsWantedFirstMinimumRequirementsBeforeAll() {
    MissingFact helpsMinimum = lacking("/member/joined");
    MissingFact settlesOne = lacking("/asOf", ANY);
    MissingFact settlesTwo = lacking("/cycles", ANY);
    MissingFact settlesMinimum = lacking("/publication", ANY);
    MissingFact helpsTwo = lacking("/standing");
    MissingFact helpsOne = lacking("/mechanisms");
    Finding one = open("AA-1", "", helpsOne, helpsTwo, settlesOne, settlesTwo);
    Finding two = open("AA-2", "", helpsTwo, settlesTwo);
    Finding minimum = open("AA-3", "1.1", helpsMinimum, settlesMinimum);

    assertThat(digest(one, two, minimum).wanted())
        .extracting(w -> w.facts().get(0), WantedFact::isDecisive, w -> w.findings().size())
        .containsExactly(
            tuple(settlesMinimum, true, 1),
            tuple(helpsMinimum, false, 1),
            tuple(settlesTwo, true, 2),
            tuple(settlesOne, true, 1),
            tuple(helpsTwo, false, 2),
            tuple(helpsOne, false, 1));
  }
}
