package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingStatus;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import java.util.List;
import java.util.Set;

/** The collections that follow the structure of the document. */
public final class Structure {
  private Structure() {}

  public static void define(Definitions define) {
    define
        .collection("cycles", Kinds.CYCLE)
        .of(Kinds.PARTNERSHIP, (p, s) -> p.list("cycles", Partnership::cycles));
    define
        .collection("mechanisms", Kinds.MECHANISM)
        .of(Kinds.PARTNERSHIP, (p, s) -> p.list("mechanisms", Partnership::mechanisms));
    define.collection("spaces", Kinds.MECHANISM).of(Kinds.CYCLE, Structure::spaces);
    define
        .collection("charters", Kinds.CHARTER)
        .of(Kinds.MECHANISM, (m, s) -> m.list("charters", Mechanism::charters));
    define.collection("meetings", Kinds.MEETING).of(Kinds.MECHANISM, (m, s) -> s.known(held(m)));
  }

  /** The sessions that took place; a listed meeting was held unless it says otherwise. */
  public static Items<Meeting> held(Cursor<Mechanism> mechanism) {
    return mechanism.kept(
        "meetings held", () -> held(mechanism.list("meetings", Mechanism::meetings)));
  }

  /** Those of several meetings that took place. */
  public static Items<Meeting> held(Items<Meeting> meetings) {
    return meetings.where(m -> isHeld(m.value()));
  }

  /** Returns whether a meeting took place: one that is listed did unless it says otherwise. */
  public static boolean isHeld(Meeting meeting) {
    return meeting.status().orElse(MeetingStatus.HELD) == MeetingStatus.HELD;
  }

  /** The bodies that served a cycle; none known, and not all, where nobody recorded which. */
  public static Items<Mechanism> spaces(Cursor<Cycle> cycle, EvaluationContext context) {
    return cycle.kept("spaces", () -> named(cycle, context));
  }

  private static Items<Mechanism> named(Cursor<Cycle> cycle, EvaluationContext context) {
    Items<Mechanism> all = context.partnership().peekList("mechanisms", Partnership::mechanisms);
    if (all.complete() && all.all().isEmpty()) {
      return context.partnership().list("mechanisms", Partnership::mechanisms);
    }
    Items<String> refs = cycle.list("mechanisms", Cycle::mechanisms);
    List<String> ids = cycle.value().mechanisms().items();
    Items<Mechanism> named = all.where(m -> ids.contains(m.value().id()));
    boolean allFound = named.all().size() == Set.copyOf(ids).size();
    return new Items<>(named.all(), refs.complete() && allFound);
  }
}
