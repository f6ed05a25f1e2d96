package io.github.ogpsdk.examples;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.json.Problem;
import io.github.ogpsdk.json.ProblemWords;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.WantedFact;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a portal does with a file, in French: judges it as of a day, says which minimum requirements
 * are not met and why, and what to find out next, and exchanges the result; or says what is wrong
 * in the file, and where.
 */
public final class Portal {
  private static final Explainer WORDS = Explainer.in(Locale.FRENCH);
  private static final ProblemWords MISTAKES = ProblemWords.in(Locale.FRENCH);
  private static final int FIRST = 3;

  private Portal() {}

  /** Prints what is found of each file. */
  public static void main(String[] files) {
    for (String file : files) {
      try {
        tell(OgpJson.readPartnership(Path.of(file)).document());
      } catch (OgpJsonException e) {
        for (Problem problem : e.errors()) {
          String place = file + ":" + problem.line() + ":" + problem.column();
          System.out.println(place + ": " + MISTAKES.message(problem));
        }
      }
    }
  }

  private static void tell(Partnership partnership) {
    Assessment assessment =
        Assessor.assess(partnership, AssessmentRequest.DEFAULT.asOf(LocalDate.of(2024, 6, 30)));
    for (Finding finding : assessment.findings()) {
      if (AssessmentSummary.isMinimum(finding) && finding.verdict() == Verdict.NOT_MET) {
        System.out.println(WORDS.headline(finding, partnership));
        System.out.println("  " + WORDS.citation(finding.citation()));
      }
    }
    for (WantedFact wanted :
        AssessmentSummary.of(assessment).wanted().stream().limit(FIRST).toList()) {
      System.out.println(WORDS.missing(wanted.facts().get(0), partnership));
      int decided = wanted.settles().size();
      int helped = wanted.helps().size();
      System.out.println("  décide " + decided + " vérifications, en aide " + helped);
    }
    String json = OgpJson.write(assessment);
    System.out.println(OgpJson.readAssessment(Input.of(json)).document().equals(assessment));
  }
}
