package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.JsonLayout;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.report.format.FindingsCsv;
import io.github.ogpsdk.report.format.JUnitXml;
import io.github.ogpsdk.report.format.MarkdownComment;
import io.github.ogpsdk.report.format.Sarif;
import io.github.ogpsdk.report.html.HtmlReport;
import io.github.ogpsdk.rules.assess.Assessor;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Work and size grow in proportion to each list of the format: twenty times the items take at most
 * forty times as long, and give a document at most twenty-five times as large.
 */
class LongListsTest {
  private static final int FEW = 15;
  private static final int MANY = 20 * FEW;

  /** Less is not told from what the machine does besides, in nanoseconds of the thread's time. */
  private static final long NOISE = 25_000_000;

  /** What is worked out of one document; each step is timed on its own. */
  private static final class Work {
    private final List<Long> times = new ArrayList<>();
    private final int size;
    private final int document;

    Work(String json) {
      this.document = json.length();
      Partnership partnership = timed(() -> OgpJson.readPartnership(json).document());
      Assessment assessment = timed(() -> Assessor.assess(partnership));
      StringWriter written = new StringWriter();
      timed(
          () -> {
            OgpJson.write(assessment, written, JsonLayout.COMPACT);
            return written;
          });
      this.size = written.getBuffer().length();
      Assessed assessed = Assessed.of(partnership, assessment);
      timed(() -> HtmlReport.of(assessed, Locale.ENGLISH).page());
      timed(() -> Sarif.write(assessed, Optional.empty(), Locale.ENGLISH));
      timed(() -> FindingsCsv.write(assessed, Locale.ENGLISH));
      timed(() -> JUnitXml.write(assessed, Locale.ENGLISH));
      timed(() -> MarkdownComment.write(assessed, Locale.ENGLISH));
    }

    private <T> T timed(Supplier<T> step) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      T made = step.get();
      times.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
      return made;
    }
  }

  private static final List<String> STEPS =
      List.of("read", "assess", "write", "html", "sarif", "csv", "junit", "markdown");

  @Test
  void nothingGrowsFasterThanItsList() {
    Map<String, String> lists = LongLists.all();
    lists.values().forEach(place -> new Work(LongLists.partnership(place, 2)));
    List<String> tooMuch = new ArrayList<>();

    lists.forEach((name, place) -> tooMuch.addAll(grownEachTime(name, place)));

    assertThat(lists).hasSizeGreaterThan(60);
    assertThat(tooMuch).isEmpty();
  }

  /** What grows too fast in each of three measurements: the first also compiles the code. */
  private static List<String> grownEachTime(String name, String place) {
    List<String> tooMuch = grown(name, place);
    for (int again = 0; again < 2 && !tooMuch.isEmpty(); again++) {
      tooMuch = grown(name, place);
    }
    return tooMuch;
  }

  private static List<String> grown(String name, String place) {
    Work few = new Work(LongLists.partnership(place, FEW));
    Work many = new Work(LongLists.partnership(place, MANY));
    List<String> tooMuch = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      if (many.times.get(i) > 40 * Math.max(few.times.get(i), NOISE)) {
        tooMuch.add(
            "%s: %s takes %d ms for %d and %d ms for %d"
                .formatted(
                    name,
                    STEPS.get(i),
                    few.times.get(i) / 1_000_000,
                    FEW,
                    many.times.get(i) / 1_000_000,
                    MANY));
      }
    }
    if (many.size > 25L * few.size || many.size > 15L * many.document + few.size) {
      tooMuch.add("%s: %d bytes give %d".formatted(name, many.document, many.size));
    }
    return tooMuch;
  }
}
