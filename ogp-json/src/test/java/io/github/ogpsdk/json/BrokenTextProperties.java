package io.github.ogpsdk.json;

import io.github.ogpsdk.campaign.Campaign;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever is done to a text: it is read and comes back, or is refused with a place. */
@AddLifecycleHook(Campaign.class)
class BrokenTextProperties {
  private static final String PIECES =
      "{}[]\",:\\u0000123456789.eE+-truefalsnul *&!|>'%@`#?\n\t\r \ud83c\udfdb\u00e9~<=";

  private static final Map<String, Specimens> SPECIMENS = new ConcurrentHashMap<>();

  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int i = 1 + random.nextInt(4); i > 0 && !broken.isEmpty(); i--) {
      int at = random.nextInt(broken.length());
      int to = Math.min(broken.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> broken.delete(at, to);
        case 1 -> broken.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
        case 2 -> broken.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
        case 3 -> broken.insert(random.nextInt(broken.length()), broken.substring(at, to));
        default -> broken.setLength(Math.max(1, random.nextInt(10) == 0 ? at : broken.length()));
      }
    }
    return broken.toString();
  }

  /** Documents of all formats, half of them partnerships. */
  private static String format(long seed) {
    return Schemas.names().get((int) (Math.floorMod(seed, 4L) % 3));
  }

  private static Tree tree(long seed) {
    return SPECIMENS.computeIfAbsent(format(seed), Specimens::of).one(new Random(seed));
  }

  private static void check(long seed, Supplier<Input> text) {
    ReadOrRefused.of(format(seed)).check(text);
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void brokenJsonIsReadOrRefused(@ForAll long seed) {
    String text = broken(JsonWriter.pretty(tree(seed)), new Random(seed));

    check(seed, () -> Input.of(text).as(Syntax.JSON));
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void brokenYamlIsReadOrRefused(@ForAll long seed) {
    String text = broken(YamlWriter.write(tree(seed)), new Random(seed));

    check(seed, () -> Input.of(text).as(Syntax.YAML));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void brokenBytesAreReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = JsonWriter.pretty(tree(seed)).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }

    check(seed, () -> Input.of(bytes));
  }
}
