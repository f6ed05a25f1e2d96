package io.github.ogpsdk.examples.realdata;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The member that an entry is about, such as {@code Osasco, Brazil}.
 *
 * @param name the name of its partnership, such as {@code osasco}
 * @param title the name as it is written
 * @param local whether it is a local member
 */
record Place(String name, String title, boolean local) {
  private static final Pattern REST = Pattern.compile("\\s*(,.*|\\(.*\\).*)$");
  private static final Pattern LOCAL = Pattern.compile("\\([^)]*\\blocal\\b[^)]*\\)");
  private static final String COMMITTEE = "steering-committee";

  /** Returns the members of an entry; none where it is about all of them. */
  static List<Place> of(String file, Entry entry) {
    return switch (file) {
      case Case.LOCAL -> List.of(named(entry.required("place"), true));
      case Case.SCOTLAND -> List.of(new Place("scotland", "Scotland", true));
      case Case.COMMITTEE -> List.of(new Place(COMMITTEE, "Steering Committee", false));
      case Case.FORUMS -> {
        boolean local = entry.text("level").filter(l -> !l.equals("national")).isPresent();
        yield List.of(named(entry.required("jurisdiction"), local));
      }
      default ->
          Stream.concat(entry.text("country").stream(), entry.texts("countries").stream())
              .filter(c -> !c.equals("all"))
              .map(c -> named(c, LOCAL.matcher(c).find()))
              .toList();
    };
  }

  private static Place named(String title, boolean local) {
    String plain = REST.matcher(title).replaceFirst("");
    String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String name =
        ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("\"" + title + "\" names no place");
    }
    return new Place(name, plain, local);
  }
}
