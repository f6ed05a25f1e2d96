package io.github.ogpsdk.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.json.OgpJson;
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
    List<String> documents =
        LongStream.range(seed, seed + 5)
            .mapToObj(s -> OgpJson.write(Partnerships.random(s * 7)))
            .toList();
    List<String> expected = documents.stream().map(Said::of).toList();
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
                  return inSomeOrder(documents, new Random(order));
                }));
      }
      for (Future<List<String>> one : all) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> inSomeOrder(List<String> documents, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<String> said = new ArrayList<>(documents);
    order.forEach(i -> said.set(i, Said.of(documents.get(i))));
    return said;
  }
}
