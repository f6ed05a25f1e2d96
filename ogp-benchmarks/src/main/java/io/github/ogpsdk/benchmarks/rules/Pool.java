package io.github.ogpsdk.benchmarks.rules;

import io.github.ogpsdk.benchmarks.data.Generator;
import io.github.ogpsdk.benchmarks.data.Holes;
import io.github.ogpsdk.benchmarks.rules.flat.FlatPartnership;
import io.github.ogpsdk.benchmarks.rules.flat.Flattening;
import io.github.ogpsdk.benchmarks.rules.flat.Maps;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The same 64 partnerships in each form that an engine wants, made once in a Java machine.
 *
 * @param partnerships as they are
 * @param beans as beans
 * @param maps as maps
 */
record Pool(List<Partnership> partnerships, List<FlatPartnership> beans, List<Object> maps) {
  static final int SIZE = 64;
  private static final Map<String, Pool> MADE = new ConcurrentHashMap<>();

  /** Copies the lists. */
  Pool {
    partnerships = List.copyOf(partnerships);
    beans = List.copyOf(beans);
    maps = List.copyOf(maps);
  }

  /** Returns those in which everything is recorded, or those with {@code holes}. */
  static Pool of(String data) {
    return MADE.computeIfAbsent(
        data,
        name -> {
          List<Partnership> complete = Generator.complete(SIZE);
          return of(name.equals("holes") ? Holes.in(complete) : complete);
        });
  }

  private static Pool of(List<Partnership> partnerships) {
    List<FlatPartnership> beans = partnerships.stream().map(Flattening::of).toList();
    return new Pool(partnerships, beans, beans.stream().map(Maps::of).toList());
  }
}
