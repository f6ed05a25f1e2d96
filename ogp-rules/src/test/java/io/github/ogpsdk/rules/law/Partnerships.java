package io.github.ogpsdk.rules.law;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;

/** Partnerships with arbitrary holes, made from the examples of all rules. */
public final class Partnerships {
  private static final List<Corpus.Case> CASES = Corpus.all();

  private Partnerships() {}

  /** Returns a partnership; the same seed gives the same one. */
  public static Partnership random(long seed) {
    Corpus.Case example = CASES.get(Math.floorMod(seed / 7, CASES.size()));
    Holes holes = new Holes(seed, 0.01 * Math.floorMod(seed, 25));
    try {
      return OgpJson.readPartnership(holes.in(example.tree()).toString()).document();
    } catch (OgpJsonException e) {
      return OgpJson.readPartnership(example.tree().toString()).document();
    }
  }
}
