package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
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
  private final List<Case> rows;
  private final Map<String, Partnership> others;
  private final Map<String, Partnership> partnerships = new HashMap<>();
  private final Map<String, Assessment> assessments = new HashMap<>();

  /** Compares over the partnerships and the rows of a folder. */
  GroundTruth(Path folder) {
    this(folder, Case.all(folder), Map.of());
  }

  private GroundTruth(Path folder, List<Case> rows, Map<String, Partnership> others) {
    this.folder = folder;
    this.rows = rows;
    this.others = others;
  }

  /**
   * Compares over other entries, in files of the same shape.
   *
   * @param folder the folder of the examples
   * @param data the folder of the files
   * @throws IOException if a file cannot be read
   */
  static GroundTruth over(Path folder, Path data) throws IOException {
    OtherData other = OtherData.read(data, folder);
    return new GroundTruth(folder, other.rows(), other.partnerships());
  }

  /**
   * Prints the table.
   *
   * @param args nothing for the entries that are shipped, or a folder with files of the same shape
   *     as {@code irm_verdicts.yaml}, {@code local_inception_verdicts.yaml}, {@code
   *     scotland_meetings.yaml}, {@code steering_committee.yaml} and {@code forums.yaml}
   */
  public static void main(String[] args) throws IOException {
    Path examples = Path.of("ogp-examples");
    GroundTruth truth =
        args.length == 0 ? new GroundTruth(examples) : over(examples, Path.of(args[0]));
    System.out.print(truth.page());
  }

  String page() {
    return new TruthPage(
            comparisons(),
            this::partnership,
            name -> Files.exists(folder.resolve("partnerships/" + name + ".json")))
        .text();
  }

  List<Comparison> comparisons() {
    return rows.stream()
        .map(
            row ->
                row.compared() == Case.Compared.NOTHING
                    ? Comparison.nothing(row)
                    : Comparison.of(row, assessment(row)))
        .toList();
  }

  private Partnership partnership(Case row) {
    return partnerships.computeIfAbsent(
        key(row),
        key -> {
          Partnership read = others.get(row.partnership());
          if (read == null) {
            Path file = folder.resolve("partnerships/" + row.partnership() + ".json");
            read = OgpJson.readPartnership(file).document();
          }
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
