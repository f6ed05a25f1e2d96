package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;

/**
 * What is measured of meetings of a body measured against its own rules: rhythm, quorum, decisions.
 */
final class Sessions {
  private Sessions() {}

  static void register(Registry r) {
    r.measure(
        "readAsVeto",
        "partnership",
        Partnership.class,
        (p, args, s) -> Flag.of(Outcomes.of(args.text("reading").equals("veto"))));
    Rhythm.register(r);
    Quorums.register(r);
    Decisions.register(r);
    Teams.register(r);
  }
}
