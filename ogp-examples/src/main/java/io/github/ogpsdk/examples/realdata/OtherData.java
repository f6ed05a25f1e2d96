package io.github.ogpsdk.examples.realdata;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.Partnership;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Real data in files of the same shape, with entries that have no row in {@code ground-truth.yaml}:
 * each becomes facts of its member, and rows that follow from what it says.
 *
 * <p>Nothing is passed over: an entry that gives no verdict, or that cannot be read, has a row that
 * says so.
 *
 * @param partnerships the partnerships by name, such as {@code germany}
 * @param rows the rows, file by file, in the order of the entries
 */
record OtherData(SortedMap<String, Partnership> partnerships, List<Case> rows) {
  /** The files, and the names under which each lists its entries. */
  private static final Map<String, List<String>> LISTS = new LinkedHashMap<>();

  private static final PartialDate AS_OF = PartialDate.parse("2026-11-23");

  static {
    LISTS.put(Case.VERDICTS, List.of("verdicts"));
    LISTS.put(Case.LOCAL, List.of("verdicts"));
    LISTS.put(Case.SCOTLAND, List.of("meetings"));
    LISTS.put(Case.COMMITTEE, List.of("snapshots", "transitions"));
    LISTS.put(Case.FORUMS, List.of("forums"));
  }

  /** Copies the list. */
  OtherData {
    rows = List.copyOf(rows);
  }

  /**
   * Reads the entries of a folder; a file that is not there is left out.
   *
   * @param folder the folder of the real data
   * @param examples the folder of the examples, whose partnerships the entries add to
   * @throws IOException if a file cannot be read
   */
  static OtherData read(Path folder, Path examples) throws IOException {
    List<String> known =
        Case.all(examples).stream().map(row -> row.file() + " " + row.entry()).toList();
    OtherData data = new OtherData(new TreeMap<>(), List.of());
    List<Case> rows = new ArrayList<>();
    for (Map.Entry<String, List<String>> file : LISTS.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path)) {
        continue;
      }
      for (String list : file.getValue()) {
        for (Entry entry : Entry.list(path, list)) {
          if (!known.contains(file.getKey() + " " + entry.name())) {
            rows.addAll(data.add(file.getKey(), entry, examples));
          }
        }
      }
    }
    return new OtherData(data.partnerships(), rows);
  }

  private List<Case> add(String file, Entry entry, Path examples) throws IOException {
    List<Case> rows = new ArrayList<>();
    List<Place> places;
    try {
      places = Place.of(file, entry);
    } catch (IllegalArgumentException e) {
      return List.of(unread(file, entry, "", e));
    }
    for (Place place : places) {
      Partnership before = before(place, examples);
      try {
        Added added = added(file, before, entry);
        partnerships.put(place.name(), added.partnership());
        rows.addAll(OtherRows.of(Case.of(file, entry, place.name()), entry, added));
      } catch (IllegalArgumentException e) {
        rows.add(unread(file, entry, place.name(), e));
      }
    }
    return places.isEmpty()
        ? List.of(Case.of(file, entry, "").explained("It is about no single member."))
        : rows;
  }

  private static Case unread(
      String file, Entry entry, String partnership, IllegalArgumentException why) {
    return Case.of(file, entry, partnership).explained("It cannot be read: " + why.getMessage());
  }

  /**
   * What an entry added.
   *
   * @param partnership the facts of its member, with those of the entry
   * @param cycle the id of the cycle that it is about
   * @param table the JSON Pointer of the seat table that it states; empty where it states none
   */
  record Added(Partnership partnership, Optional<String> cycle, String table) {
    Added(Partnership partnership, Optional<String> cycle) {
      this(partnership, cycle, "");
    }
  }

  private static Added added(String file, Partnership before, Entry entry) {
    return switch (file) {
      case Case.VERDICTS -> verdict(before, entry);
      case Case.LOCAL -> {
        Plans.Named plan = Plans.named(before, entry.required("plan"));
        yield new Added(LocalReports.add(before, entry, plan), Optional.of(plan.cycle()));
      }
      case Case.SCOTLAND -> new Added(ScottishMeetings.add(before, entry), Optional.empty());
      default -> SeatsOf.add(before, entry);
    };
  }

  private static Added verdict(Partnership before, Entry entry) {
    if (entry.text("plan").isPresent()) {
      Plans.Named plan = Plans.named(before, entry.required("plan"));
      return new Added(Verdicts.add(before, entry, plan), Optional.of(plan.cycle()));
    }
    return entry.date("due").isPresent()
        ? new Added(LateLetters.add(before, entry), Optional.of(LateLetters.cycle(entry)))
        : new Added(before, Optional.empty());
  }

  private Partnership before(Place place, Path examples) {
    Partnership read = partnerships.get(place.name());
    if (read != null) {
      return read;
    }
    Path shipped = examples.resolve("partnerships/" + place.name() + ".json");
    return Files.exists(shipped) ? OgpJson.readPartnership(shipped).document() : begun(place);
  }

  /** A member of which nothing is known yet: every list of it may have more. */
  private static Partnership begun(Place place) {
    Member member =
        Member.builder()
            .id(place.name())
            .name(Text.of(place.title()))
            .type(place.local() ? MemberType.LOCAL : MemberType.NATIONAL)
            .build();
    return Partnership.builder()
        .format("partnership")
        .version("0.1.0")
        .id(place.name())
        .asOf(AS_OF)
        .member(member)
        .mechanisms(Listing.<Mechanism>of().asPartial())
        .cycles(Listing.<Cycle>of().asPartial())
        .build();
  }
}
