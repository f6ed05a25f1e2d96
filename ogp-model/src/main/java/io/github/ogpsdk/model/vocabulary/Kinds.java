package io.github.ogpsdk.model.vocabulary;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Kind;
import java.util.List;

/** The kinds of object that rules can be about. */
final class Kinds {
  static final List<Kind> ALL =
      List.of(
          Kind.root("partnership", Text.of("partnership", "partenariat", "alianza")),
          Kind.of("cycle", "partnership", "cycles", Text.of("cycle", "cycle", "ciclo")),
          Kind.of(
              "plan-year",
              "cycle",
              "planYears",
              Text.of("plan year", "année du plan", "año del plan")),
          Kind.of(
              "mechanism",
              "partnership",
              "mechanisms",
              Text.of("body", "instance", "instancia")),
          Kind.of(
              "charter", "mechanism", "charters", Text.of("charter", "règlement", "reglamento")),
          Kind.of(
              "meeting", "mechanism", "meetings", Text.of("meeting", "réunion", "reunión")));

  private Kinds() {}
}
