package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
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
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Work and size grow in proportion to each list of the format, and to those read together: twenty
 * times the items allocate at most ninety times as much, and give a document at most twenty-five
 * times as large. Chairs come close to the bound, since each is compared with each other; all
 * others stay below forty. Allocations do not depend on the load of the machine. Time does: it may
 * grow by a factor of a hundred.
 */
class LongListsTest {
  private static final int FEW = 15;

  /** So many items of lists that are read together, which are smaller. */
  private static final int SOME = 15;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What the current thread has spent, or spent on one step. */
  private record Cost(long kilobytes, long milliseconds) {
    static Cost now() {
      return new Cost(
          THREAD.getCurrentThreadAllocatedBytes() / 1000,
          THREAD.getCurrentThreadCpuTime() / 1_000_000);
    }

    Cost since(Cost before) {
      return new Cost(kilobytes - before.kilobytes, milliseconds - before.milliseconds);
    }

    /** Small documents cost a megabyte and 25 ms at least, so that fixed costs do not count. */
    boolean isTooMuchBeside(Cost few) {
      return kilobytes > 90 * Math.max(few.kilobytes, 1000)
          || milliseconds > 100 * Math.max(few.milliseconds, 25);
    }
  }

  /** What is worked out of one document; the costs of each step are its own. */
  private static final class Work {
    private final List<Cost> costs = new ArrayList<>();
    private final int size;
    private final int document;

    Work(String json) {
      this.document = json.length();
      Partnership partnership = counted(() -> OgpJson.readPartnership(json).document());
      Assessment assessment = counted(() -> Assessor.assess(partnership));
      StringWriter written = new StringWriter();
      counted(
          () -> {
            OgpJson.write(assessment, written, JsonLayout.COMPACT);
            return written;
          });
      this.size = written.getBuffer().length();
      Assessed assessed = Assessed.of(partnership, assessment);
      counted(() -> HtmlReport.of(assessed, Locale.ENGLISH).page());
      counted(
          () ->
              Sarif.everything(Locale.ENGLISH)
                  .add("xx", assessed, Optional.empty())
                  .text("ogp/xx/"));
      counted(() -> FindingsCsv.write(assessed, Locale.ENGLISH));
      counted(() -> new JUnitXml(Locale.ENGLISH).add("xx", assessed, Optional.empty()).text(""));
      counted(() -> MarkdownComment.write(assessed, Locale.ENGLISH));
    }

    private <T> T counted(Supplier<T> step) {
      Cost before = Cost.now();
      T made = step.get();
      costs.add(Cost.now().since(before));
      return made;
    }
  }

  private static final List<String> STEPS =
      List.of("read", "assess", "write", "html", "sarif", "csv", "junit", "markdown");

  @Test
  void nothingGrowsFasterThanItsList() {
    Map<String, String> lists = LongLists.all();
    lists.values().forEach(place -> new Work(LongLists.partnership(place, 2)));

    List<String> tooMuch =
        lists.entrySet().parallelStream()
            .flatMap(list -> grownEachTime(() -> grown(list.getKey(), list.getValue())).stream())
            .toList();

    assertThat(lists).hasSizeGreaterThan(60);
    assertThat(tooMuch).isEmpty();
  }

  @Test
  void nothingGrowsFasterThanListsThatAreReadTogether() {
    Map<String, IntFunction<String>> shapes = JointLists.all();
    shapes.values().forEach(shape -> new Work(shape.apply(2)));

    List<String> tooMuch =
        shapes.entrySet().stream()
            .flatMap(s -> grownEachTime(() -> grown(s.getKey(), s.getValue())).stream())
            .toList();

    assertThat(tooMuch).isEmpty();
  }

  /** What grows too fast in each of three measurements: the first also compiles the code. */
  private static List<String> grownEachTime(Supplier<List<String>> measurement) {
    List<String> tooMuch = measurement.get();
    for (int again = 0; again < 2 && !tooMuch.isEmpty(); again++) {
      tooMuch = measurement.get();
    }
    return tooMuch;
  }

  private static List<String> grown(String name, IntFunction<String> shape) {
    Work few = new Work(shape.apply(SOME));
    Work many = new Work(shape.apply(20 * SOME));
    List<String> tooMuch = slower(name, few, many, SOME);
    if (many.size > 25L * few.size) {
      tooMuch.add("%s: %d bytes give %d".formatted(name, many.document, many.size));
    }
    return tooMuch;
  }

  private static List<String> grown(String name, String place) {
    Work few = new Work(LongLists.partnership(place, FEW));
    Work many = new Work(LongLists.partnership(place, 20 * FEW));
    List<String> tooMuch = slower(name, few, many, FEW);
    if (many.size > 25L * few.size || many.size > 15L * many.document + few.size) {
      tooMuch.add("%s: %d bytes give %d".formatted(name, many.document, many.size));
    }
    return tooMuch;
  }

  private static List<String> slower(String name, Work few, Work many, int count) {
    List<String> tooMuch = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      if (many.costs.get(i).isTooMuchBeside(few.costs.get(i))) {
        tooMuch.add(
            "%s: %s takes %s for %d and %s for %d"
                .formatted(
                    name, STEPS.get(i), few.costs.get(i), count, many.costs.get(i), 20 * count));
      }
    }
    return tooMuch;
  }
}
