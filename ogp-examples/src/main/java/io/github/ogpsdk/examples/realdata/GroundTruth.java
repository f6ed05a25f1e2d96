package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares our verdicts with real ones, entry by entry, and prints the table that stands in {@code
 * docs/GROUND-TRUTH.md}; run it in the root of the repository.
 *
 * <p>The real verdicts are hidden from the assessment. A verdict that stays open for want of facts
 * is no agreement, and a disagreement is explained beside its case.
 */
public final class GroundTruth {
  /** Recommended practice is judged too, which is chosen only on demand. */
  private static final AssessmentRequest REQUEST =
      AssessmentRequest.DEFAULT.plus(Rulebooks.find("ogp-forum-practice").orElseThrow());

  private final Path folder;
  private final Map<String, Partnership> partnerships = new HashMap<>();
  private final Map<String, Assessment> assessments = new HashMap<>();

  /** Compares over the partnerships and the rows of a folder. */
  GroundTruth(Path folder) {
    this.folder = folder;
  }

  /** Prints the table. */
  public static void main(String[] args) {
    System.out.print(new GroundTruth(Path.of("ogp-examples")).page());
  }

  String page() {
    return new TruthPage(comparisons(), this::partnership).text();
  }

  List<Comparison> comparisons() {
    return Case.all(folder).stream().map(row -> Comparison.of(row, assessment(row))).toList();
  }

  private Partnership partnership(Case row) {
    return partnerships.computeIfAbsent(
        key(row),
        key -> {
          Partnership read =
              OgpJson.readPartnership(folder.resolve("partnerships/" + row.partnership() + ".json"))
                  .document();
          Partnership blind = row.isOnReview() ? Blindfold.overReviews(read) : Blindfold.over(read);
          return row.supposed().map(s -> s.apply(blind)).orElse(blind);
        });
  }

  private Assessment assessment(Case row) {
    return assessments.computeIfAbsent(key(row), key -> Assessor.assess(partnership(row), REQUEST));
  }

  private static String key(Case row) {
    return row.partnership() + row.supposed() + row.isOnReview();
  }
}
