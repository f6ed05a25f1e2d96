package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.Syntax;
import io.github.ogpsdk.model.partnership.Partnership;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes real data of others as partnerships, one a member, such as {@code germany.json}.
 *
 * <p>What all entries of a file say in the same way is read here; what an entry says in its own way
 * is written by hand beside this class, one YAML document a member, and the two are merged. Members
 * without such a document are wholly written by hand.
 */
public final class RealData {
  /** The files, and the name under which each lists its entries. */
  private static final Map<String, String> FILES =
      Map.of(
          Case.VERDICTS, "verdicts",
          Case.LOCAL, "verdicts",
          Case.SCOTLAND, "meetings");

  private RealData() {}

  /**
   * Writes the partnerships.
   *
   * @param args the folder of the real data, and the folder of the examples
   */
  public static void main(String[] args) throws IOException {
    Path examples = Path.of(args[1]);
    List<Case> rows = Case.all(examples);
    for (Map.Entry<String, Partnership> file : partnerships(Path.of(args[0]), rows).entrySet()) {
      Files.writeString(
          examples.resolve("partnerships/" + file.getKey() + ".json"),
          text(file.getValue()),
          StandardCharsets.UTF_8);
    }
  }

  /** Returns a partnership as its file holds it. */
  static String text(Partnership partnership) {
    return OgpJson.write(partnership).strip() + "\n";
  }

  /**
   * Returns the partnerships by the name of their file; those of which the folder has all entries.
   */
  static SortedMap<String, Partnership> partnerships(Path folder, List<Case> rows)
      throws IOException {
    Map<String, Entry> entries = entries(folder);
    SortedMap<String, Partnership> partnerships = new TreeMap<>();
    Set<String> added = new HashSet<>();
    Set<String> lacking = lacking(rows, entries);
    for (Case row : rows) {
      String name = row.partnership();
      if (lacking.contains(name)) {
        continue;
      }
      if (!partnerships.containsKey(name)) {
        byHand(name).ifPresent(p -> partnerships.put(name, p));
      }
      if (FILES.containsKey(row.file()) && added.add(row.entry() + " of " + name)) {
        Entry entry =
            Objects.requireNonNull(
                entries.get(row.file() + row.entry()), () -> row.entry() + " is not in the data");
        partnerships.computeIfPresent(name, (n, p) -> with(p, row.file(), entry));
      }
    }
    return partnerships;
  }

  /** The partnerships that a folder cannot make, since an entry of theirs is not in it. */
  private static Set<String> lacking(List<Case> rows, Map<String, Entry> entries) {
    return rows.stream()
        .filter(row -> FILES.containsKey(row.file()))
        .filter(row -> !entries.containsKey(row.file() + row.entry()))
        .map(Case::partnership)
        .collect(Collectors.toSet());
  }

  private static Map<String, Entry> entries(Path folder) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (Files.exists(path)) {
        for (Entry entry : Entry.list(path, file.getValue())) {
          entries.put(file.getKey() + entry.name(), entry);
        }
      }
    }
    return entries;
  }

  private static Optional<Partnership> byHand(String name) throws IOException {
    try (InputStream stream = RealData.class.getResourceAsStream(name + ".yaml")) {
      return stream == null
          ? Optional.empty()
          : Optional.of(
              OgpJson.readPartnership(Input.of(stream.readAllBytes()).as(Syntax.YAML)).document());
    }
  }

  private static Partnership with(Partnership partnership, String file, Entry entry) {
    return switch (file) {
      case Case.LOCAL -> LocalReports.add(partnership, entry);
      case Case.SCOTLAND -> ScottishMeetings.add(partnership, entry);
      default -> verdict(partnership, entry);
    };
  }

  /** A second late letter says nothing in the way of the others and is written by hand. */
  private static Partnership verdict(Partnership partnership, Entry entry) {
    if (entry.text("plan").isPresent()) {
      return Verdicts.add(partnership, entry);
    }
    return entry.text("due").isPresent() ? LateLetters.add(partnership, entry) : partnership;
  }
}
