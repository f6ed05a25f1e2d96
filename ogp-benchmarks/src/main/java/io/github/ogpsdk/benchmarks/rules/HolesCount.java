package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.benchmarks.report.Results;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;

/** What each way to judge says of partnerships with holes, next to what is true of them. */
public final class HolesCount {
  private HolesCount() {}

  /**
   * Counts. The partnerships were whole before the holes were made, so it is known who really
   * fails.
   */
  public static void run(Results results) {
    List<Partnership> complete = Pool.of("complete").partnerships();
    List<Partnership> holes = Pool.of("holes").partnerships();
    HandWritten floor = new HandWritten();
    Ours ours = new Ours();
    long real = 0;
    long checks = 0;
    VerdictCount verdicts = new VerdictCount();
    long floorSays = 0;
    long floorWrong = 0;
    long oursWrong = 0;
    for (int i = 0; i < complete.size(); i++) {
      Failures truth = floor.failures(complete.get(i));
      Failures guessed = floor.failures(holes.get(i));
      Failures certain = ours.failures(holes.get(i));
      real += truth.total();
      floorSays += guessed.total();
      floorWrong += guessed.beyond(truth);
      oursWrong += certain.beyond(truth);
      checks += ours.verdicts(complete.get(i)).all();
      verdicts.add(ours.verdicts(holes.get(i)));
    }
    results.counts().put("checks in 64 partnerships", checks);
    results.counts().put("holes: real failures", real);
    results.counts().put("holes: two-valued failures", floorSays);
    results.counts().put("holes: two-valued failures that are none", floorWrong);
    results.counts().put("holes: ours not met", verdicts.of(Verdict.NOT_MET));
    results.counts().put("holes: ours not met that are none", oursWrong);
    results
        .counts()
        .put("holes: ours insufficient evidence", verdicts.of(Verdict.INSUFFICIENT_EVIDENCE));
  }
}
