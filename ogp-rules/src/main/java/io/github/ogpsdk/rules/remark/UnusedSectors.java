package io.github.ogpsdk.rules.remark;

import io.github.ogpsdk.model.DeclaredSector;
import io.github.ogpsdk.model.Listing;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.model.cycle.Audience;
import io.github.ogpsdk.model.partnership.Partnership;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Sectors that a partnership declares and nothing in it names: perhaps another code was meant. */
final class UnusedSectors {
  private final Set<String> named = new HashSet<>();

  private UnusedSectors() {}

  /** Adds a remark for each. */
  static void check(Partnership partnership, Found found) {
    if (partnership.sectors().isEmpty()) {
      return;
    }
    UnusedSectors all = new UnusedSectors();
    all.walk(partnership);
    partnership.sectors().values().stream().map(DeclaredSector::under).forEach(all::walk);
    for (String code : partnership.sectors().keySet()) {
      if (!all.named.contains(code)) {
        String at = "/sectors/" + code.replace("~", "~0").replace("/", "~1");
        found.add(RemarkCode.UNUSED_SECTOR, at, "code", code);
      }
    }
  }

  private void walk(Object value) {
    if (value instanceof Sector sector) {
      named.add(sector.code());
    } else if (value instanceof Side side) {
      named.add(side.code());
    } else if (value instanceof Audience audience) {
      named.add(audience.code());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::walk);
    } else if (value instanceof Listing<?> list) {
      list.items().forEach(this::walk);
    } else if (value instanceof Record record) {
      for (RecordComponent member : record.getClass().getRecordComponents()) {
        walk(read(record, member));
      }
    }
  }

  private static Object read(Record record, RecordComponent member) {
    try {
      return member.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + member, e);
    }
  }
}
