package io.github.ogpsdk.report;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.assess.Assessor;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The real partnerships, each read and assessed once. */
public final class Examples {
  private static final Map<String, Assessed> READ = new ConcurrentHashMap<>();

  private Examples() {}

  /** Returns a real partnership, such as {@code peru}, with its assessment. */
  public static Assessed of(String name) {
    return READ.computeIfAbsent(name, Examples::read);
  }

  /** Returns where the file of a real partnership is. */
  public static Path file(String name) {
    return Path.of(System.getProperty("ogp.root"), "ogp-examples", "partnerships", name + ".json");
  }

  private static Assessed read(String name) {
    Partnership partnership = OgpJson.readPartnership(file(name)).document();
    return Assessed.of(partnership, Assessor.assess(partnership));
  }
}
