package io.github.ogpsdk.benchmarks.scale;

import io.github.ogpsdk.benchmarks.report.Measured;
import io.github.ogpsdk.benchmarks.report.Results;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All rulebooks over all real partnerships. */
public final class RealPartnerships {
  private RealPartnerships() {}

  /**
   * Measures them.
   *
   * @param folder where the real partnerships are
   */
  public static void run(Path folder, boolean quick, Results results) throws IOException {
    List<Partnership> partnerships = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        partnerships.add(OgpJson.readPartnership(file).document());
      }
    }
    AssessmentRequest all = AssessmentRequest.DEFAULT.only(Rulebooks.shipped());
    Stopwatch watch = new Stopwatch(quick ? 1_000_000 : 10_000_000_000L, quick ? 1 : 20);
    long[] findings = {0};
    results.add(
        Measured.of(
            "scale",
            "real",
            "all rulebooks",
            "assess",
            "ns",
            watch.time(
                () -> {
                  findings[0] = 0;
                  for (Partnership p : partnerships) {
                    findings[0] += Assessor.assess(p, all).findings().size();
                  }
                })));
    results.add(
        Measured.of(
            "scale",
            "real",
            "all rulebooks",
            "verdicts",
            "ns",
            watch.time(
                () -> {
                  for (Partnership p : partnerships) {
                    Assessor.verdicts(p, all, (rule, subject, phase, verdict) -> {});
                  }
                })));
    results.counts().put("real partnerships", (long) partnerships.size());
    results.counts().put("real findings", findings[0]);
  }
}
