package io.github.ogpsdk.model.vocabulary;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Collection;
import java.util.List;

/** The collections that conditions can run over. */
final class Collections {
  static final List<Collection> ALL =
      List.of(
          collection("cycles", "cycle", "cycles", "cycles", "ciclos", "partnership"),
          collection("planYears", "plan-year", "plan years", "années du plan", "años del plan", "cycle"),
          collection("mechanisms", "mechanism", "bodies", "instances", "instancias", "partnership"),
          collection("spaces", "mechanism", "spaces for dialogue", "espaces de dialogue", "espacios de diálogo", "cycle"),
          collection("charters", "charter", "charters", "règlements", "reglamentos", "mechanism"),
          collection("meetings", "meeting", "meetings held", "réunions tenues", "reuniones celebradas", "mechanism"));

  private Collections() {}

  private static Collection collection(
      String name, String element, String en, String fr, String es, String... of) {
    return new Collection(name, List.of(of), element, Text.of(en, fr, es));
  }
}
