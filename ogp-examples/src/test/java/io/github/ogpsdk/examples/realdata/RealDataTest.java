package io.github.ogpsdk.examples.realdata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.partnership.Partnership;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The partnerships hold the real data. Needs the data, {@code -Dogp.realdata=DIR}, and skips
 * without them.
 */
class RealDataTest {
  private static final Path PARTNERSHIPS = Path.of("partnerships");
  private static final List<Case> ROWS = Case.all(Path.of(""));
  private static final List<String[]> LISTS =
      List.of(
          new String[] {Case.FORUMS, "forums"},
          new String[] {Case.VERDICTS, "verdicts"},
          new String[] {Case.LOCAL, "verdicts"},
          new String[] {Case.SCOTLAND, "meetings"},
          new String[] {Case.COMMITTEE, "snapshots"},
          new String[] {Case.COMMITTEE, "transitions"});

  @Test
  void thePartnershipsAreFresh() throws IOException {
    List<String> stale = new ArrayList<>();
    for (Map.Entry<String, Partnership> file : RealData.partnerships(data(), ROWS).entrySet()) {
      Path written = PARTNERSHIPS.resolve(file.getKey() + ".json");
      String text = RealData.text(file.getValue());
      if (Boolean.getBoolean("ogp.regenerate")) {
        Files.writeString(written, text, StandardCharsets.UTF_8);
      }
      if (!Files.exists(written) || !Files.readString(written).equals(text)) {
        stale.add(file.getKey());
      }
    }

    assertThat(stale).as("write them anew with -Dogp.regenerate=true").isEmpty();
  }

  /** Entries that have no row are compared too; their table is in {@code target}. */
  @Test
  void everyOtherEntryIsInATable() throws IOException {
    Path folder = data();
    List<String> rows = ROWS.stream().map(c -> c.file() + " " + c.entry()).toList();
    String table = GroundTruth.over(Path.of(""), folder).page();
    Files.writeString(Path.of("target", "other-entries.md"), table, StandardCharsets.UTF_8);
    List<String> forgotten = new ArrayList<>();
    for (String[] list : LISTS) {
      for (Entry entry : entries(list)) {
        if (!rows.contains(list[0] + " " + entry.name()) && !table.contains(entry.name())) {
          forgotten.add(entry.name());
        }
      }
    }

    assertThat(forgotten).isEmpty();
  }

  /** An address that names a person is left out; its quote stands with a title. */
  @Test
  void everyAddressOrItsQuoteIsASource() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String[] list : LISTS.subList(0, 4)) {
      for (Entry entry : entries(list)) {
        String id = entry.name();
        for (String partnership : partnerships(list[0], id)) {
          String text = Files.readString(PARTNERSHIPS.resolve(partnership + ".json"));
          cited(entry)
              .filter(c -> !text.contains('"' + c.url() + '"') && !text.contains(c.quote()))
              .map(Cited::url)
              .forEach(url -> missing.add(partnership + ": " + url));
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  private static List<String> partnerships(String file, String entry) {
    return ROWS.stream()
        .filter(c -> c.file().equals(file) && c.entry().equals(entry))
        .map(Case::partnership)
        .distinct()
        .toList();
  }

  private record Cited(String url, String quote) {}

  private static Stream<Cited> cited(Entry entry) {
    return Stream.concat(
            Stream.of(entry).filter(e -> e.text("url").isPresent()),
            entry.entries("evidence").stream())
        .map(e -> new Cited(e.required("url"), e.required("quote")));
  }

  /** What a row calls the real verdict is what the data call it. */
  @Test
  void theRealVerdictsAreThoseOfTheData() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Entry entry : entries(LISTS.get(1))) {
      entry
          .flag("acted_contrary")
          .map(contrary -> contrary ? "contrary-if-confirmed" : "none")
          .ifPresent(
              real ->
                  ROWS.stream()
                      .filter(c -> c.entry().equals(entry.required("id")))
                      .filter(c -> c.compared() == Case.Compared.CONSEQUENCE)
                      .filter(c -> !c.real().equals(Optional.of(real)))
                      .forEach(c -> wrong.add(c.entry())));
    }
    for (Entry entry : entries(LISTS.get(2))) {
      for (Case row : ROWS) {
        String said =
            entry
                .entry("answers")
                .flatMap(a -> row.name().flatMap(a::text))
                .map(a -> a.equals("yes") ? "met" : "not-met")
                .orElse("met");
        if (row.entry().equals(entry.required("id")) && !row.real().orElseThrow().equals(said)) {
          wrong.add(row.entry());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static List<Entry> entries(String[] list) throws IOException {
    Path file = data().resolve(list[0]);
    return Files.exists(file) ? Entry.list(file, list[1]) : List.of();
  }

  private static Path data() {
    String folder = System.getProperty("ogp.realdata", "");
    Assumptions.assumeFalse(
        folder.isEmpty(), "the real data are not given: -Dogp.realdata=DIR names their folder");
    return Path.of(folder);
  }
}
