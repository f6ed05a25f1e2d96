package io.github.ogpsdk.rules.measure.session;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;

import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Kinds;

/**
 * What is measured of meetings of a body measured against its own rules: rhythm, quorum, decisions.
 */
public final class Sessions {
  private Sessions() {}

  public static void define(Definitions define) {
    define
        .measure("readAsVeto", FLAG, Args.READING)
        .of(
            Kinds.PARTNERSHIP,
            (p, args, s) -> Flag.of(Outcomes.of(args.text("reading").equals("veto"))));
    Rhythm.define(define);
    Quorums.define(define);
    Decisions.define(define);
    Teams.define(define);
  }
}
