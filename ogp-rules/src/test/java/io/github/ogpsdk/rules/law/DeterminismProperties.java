package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The same document gives the same words, wherever, whenever and beside whatever it is judged. */
@AddLifecycleHook(Campaign.class)
class DeterminismProperties {
  /** Letters, calendars, digits and directions that differ from those of English. */
  private static final List<String> LOCALES =
      List.of(
          "tr-TR",
          "az-AZ",
          "lt-LT",
          "th-TH-u-ca-buddhist-nu-thai",
          "ja-JP-u-ca-japanese",
          "ar-EG-u-nu-arab",
          "fa-IR-u-nu-arabext",
          "he-IL");

  private static final List<String> ZONES =
      List.of("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu", "America/St_Johns");

  private static final int THREADS = 8;

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void localesAndTimeZonesChangeNothing(@ForAll long seed) {
    String document = OgpJson.write(Partnerships.random(seed));
    String expected = Said.of(document);
    Random random = new Random(seed);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(LOCALES.get(random.nextInt(LOCALES.size()))));
      TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(random.nextInt(ZONES.size()))));

      assertThat(Said.of(document)).as("%s", Locale.getDefault()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void threadsThatShareRulebooksChangeNothing(@ForAll long seed) throws Exception {
    everyThreadSaysTheSame(seed, 5, Said::of, Said::of);
  }

  /** Rulebooks of a user's own are compiled for each assessment: here by all threads at once. */
  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void threadsThatCompileTheSameRulebooksChangeNothing(@ForAll long seed) throws Exception {
    List<Rulebook> alone = readAnew();
    List<Rulebook> shared = readAnew();

    everyThreadSaysTheSame(seed, 4, d -> judged(d, alone), d -> judged(d, shared));
  }

  private static List<Rulebook> readAnew() {
    return Rulebooks.shipped().stream()
        .map(b -> OgpJson.readRulebook(OgpJson.write(b)).document())
        .toList();
  }

  private static String judged(String document, List<Rulebook> books) {
    Partnership partnership = OgpJson.readPartnership(document).document();
    return OgpJson.write(Assessor.assess(partnership, AssessmentRequest.DEFAULT.only(books)));
  }

  private static void everyThreadSaysTheSame(
      long seed, int documents, UnaryOperator<String> alone, UnaryOperator<String> beside)
      throws Exception {
    List<String> given =
        LongStream.range(seed, seed + documents)
            .mapToObj(s -> OgpJson.write(Partnerships.random(s * 7)))
            .toList();
    List<String> expected = given.stream().map(alone).toList();
    CountDownLatch start = new CountDownLatch(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        long order = seed + i;
        all.add(
            threads.submit(
                () -> {
                  start.countDown();
                  start.await();
                  return inSomeOrder(given, beside, new Random(order));
                }));
      }
      for (Future<List<String>> one : all) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> inSomeOrder(
      List<String> documents, UnaryOperator<String> said, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<String> all = new ArrayList<>(documents);
    order.forEach(i -> all.set(i, said.apply(documents.get(i))));
    return all;
  }
}
