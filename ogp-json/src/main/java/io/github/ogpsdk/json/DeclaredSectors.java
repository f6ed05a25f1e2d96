package io.github.ogpsdk.json;

import io.github.ogpsdk.model.Codes;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.SectorTree;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.model.cycle.Audience;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The sectors that a document declares in its {@code sectors}, known before the rest is read. */
final class DeclaredSectors {
  /** No sector is declared. */
  static final DeclaredSectors NONE = new DeclaredSectors(Map.of());

  private static final String MEMBER = "sectors";
  private static final Set<Class<?>> LISTS = Set.of(Sector.class, Audience.class, Side.class);

  /** What each is declared to stand under, as far as it is a text. */
  private final Map<String, String> under;

  private DeclaredSectors(Map<String, String> under) {
    this.under = under;
  }

  /** Returns what a document declares. */
  static DeclaredSectors of(Tree.Members document) {
    if (!(document.get(MEMBER) instanceof Tree.Members sectors)) {
      return NONE;
    }
    Map<String, String> under = new LinkedHashMap<>();
    for (int i = 0; i < sectors.names().size(); i++) {
      under.put(sectors.names().get(i), above(sectors.values().get(i)));
    }
    return new DeclaredSectors(under);
  }

  private static String above(Tree declaration) {
    return declaration instanceof Tree.Members place && place.get("under") instanceof Tree.Words w
        ? w.text()
        : "";
  }

  /** Returns whether a code of a list is that of a sector that is declared. */
  boolean has(Class<?> list, String code) {
    return LISTS.contains(list) && under.containsKey(code);
  }

  /** Returns the codes of a list, and those that are declared where they can stand there. */
  Collection<String> with(Class<?> list, Collection<String> codes) {
    if (under.isEmpty() || !LISTS.contains(list)) {
      return codes;
    }
    Set<String> all = new LinkedHashSet<>(codes);
    all.addAll(under.keySet());
    return all;
  }

  /** Returns whether a value is the place of a sector, which has to be known. */
  boolean isPlace(Route route) {
    return !under.isEmpty()
        && route.depth() == 3
        && route.pointer().matches("/sectors/[^/]*/under");
  }

  /** Reports declarations that cannot be, once all else has been read. */
  void check(Binding binding) {
    Map<String, Sector> places = new LinkedHashMap<>();
    under.forEach(
        (code, above) -> {
          if (Codes.isWellFormed(code) && Codes.isWellFormed(above)) {
            places.put(code, new Sector(above));
          }
        });
    SectorTree tree = SectorTree.of(places);
    for (String code : under.keySet()) {
      String at = "/sectors/" + code.replace("~", "~0").replace("/", "~1");
      String quoted = "\"" + Kinds.shortened(code) + "\"";
      if (!Codes.isWellFormed(code)) {
        String message = quoted + " is not written as a code";
        String meant = Meant.id(code);
        binding.report(
            ProblemCode.MALFORMED_CODE, message, at, true, "a code such as \"government\"", meant);
      } else if (new Sector(code).isKnown()) {
        String message = quoted + " is a sector of the format, which has its place";
        binding.report(ProblemCode.BROKEN_INVARIANT, message, at, true, "another name", null);
      } else if (tree.fault(code).filter(SectorTree.Fault.ENDLESS::equals).isPresent()) {
        String message =
            quoted
                + " leads to no sector of the format: to itself, or through more than "
                + SectorTree.MOST_DEEP
                + " others";
        binding.report(ProblemCode.BROKEN_INVARIANT, message, at + "/under", false, "", null);
      }
    }
  }
}
