package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.Selection;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.fact.At;
import java.util.Optional;

/** Who nominated a chair, and how. */
final class Nominations {
  private Nominations() {}

  static void register(Registry r) {
    r.measure("chairChosenBy", "chair-term", Membership.class, Nominations::chosenBy);
    r.measure("unanimous", "chair-term", Membership.class, Nominations::unanimous);
  }

  private static Bounds chosenBy(At<Membership> term, Arguments args, Setting setting) {
    term.get("selection", Membership::selection);
    return Members.selection(term)
        .flatMap(s -> s.get("decidedBy", Selection::decidedBy))
        .map(by -> Code.of(Sectors.of(term).counted(by).code()))
        .orElse(Code.ANY);
  }

  /** How each of those who nominate voted is in no record; it is attested of the selection. */
  private static Bounds unanimous(At<Membership> term, Arguments args, Setting setting) {
    term.get("selection", Membership::selection);
    Optional<String> selection = Members.selection(term).flatMap(s -> s.value().id());
    int attested = Attested.by(a -> true, "MSF-GE-UNANIM", false, selection, setting);
    if (selection.isPresent() && Attested.open(attested) != attested) {
      setting.partnership().missItem("attestations");
    }
    return Flag.of(Attested.open(attested));
  }
}
