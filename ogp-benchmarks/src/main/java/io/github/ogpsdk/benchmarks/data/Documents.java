package io.github.ogpsdk.benchmarks.data;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.partnership.Partnership;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Partnerships of a size in bytes, as JSON. */
public final class Documents {
  private static final int FRAME = 3_000;

  private Documents() {}

  /**
   * Returns a partnership whose JSON has about so many bytes.
   *
   * @param bytes 1000 or more
   */
  public static Partnership ofAbout(int bytes) {
    if (bytes < FRAME) {
      return Small.partnership(1);
    }
    int usual = bytes(partnership(1)).length - FRAME;
    return partnership((bytes - FRAME) / (double) usual);
  }

  /** Returns a partnership as compact JSON. */
  public static byte[] bytes(Partnership partnership) {
    return OgpJson.canonical(partnership).getBytes(StandardCharsets.UTF_8);
  }

  private static Partnership partnership(double times) {
    return Generator.partnership(
        new Random(3),
        new Size(
            times(27, times),
            times(4, times),
            times(12, times),
            times(10, times),
            times(10, times)));
  }

  private static int times(int count, double times) {
    return (int) Math.round(count * times);
  }
}
