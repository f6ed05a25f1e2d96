package io.github.ogpsdk.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * How large the tests with arbitrary input are. Each build runs them at their own size; {@code
 * -Dogp.campaign=100}, which the profile campaign sets, runs them a hundred times as large.
 *
 * <p>As a hook of jqwik it gives the properties of one seed their seeds, for jqwik itself comes to
 * the same numbers again and again: of 10 000 tries a quarter would be repetitions. A build takes
 * the same seeds each time, so that it fails by a change and never by chance; ten times its size
 * and more takes new ones. What fails names its seed, and {@code -Dogp.seed} runs that one alone.
 */
public final class Campaign implements AroundTryHook {
  private static final int SIZE = Integer.getInteger("ogp.campaign", 1);
  private static final Optional<Long> ONLY =
      Optional.ofNullable(System.getProperty("ogp.seed")).map(Long::decode);

  /** Odd, so that no seed comes twice. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  /** From this size on, seeds are new each time. */
  private static final int NEW_SEEDS = 10;

  /** The next seed of each property, by its name. */
  private static final Map<String, AtomicLong> NEXT = new ConcurrentHashMap<>();

  /** Returns a number of rounds, as large as this campaign makes it. */
  public static int times(int rounds) {
    return Math.multiplyExact(rounds, SIZE);
  }

  /** Returns a seed that no other try of a property has. */
  private static long seed(String property) {
    return ONLY.orElseGet(() -> NEXT.computeIfAbsent(property, Campaign::first).getAndAdd(STEP));
  }

  private static AtomicLong first(String property) {
    return new AtomicLong(
        SIZE < NEW_SEEDS ? STEP * property.hashCode() : ThreadLocalRandom.current().nextLong());
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    for (int i = 0; i < SIZE; i++) {
      long seed = seed(context.label());
      TryExecutionResult result = aTry.execute(List.of(seed));
      if (!result.isSatisfied()) {
        String failed = context.label() + " with -Dogp.seed=" + seed;
        return TryExecutionResult.falsified(
            new AssertionError(failed, result.throwable().orElse(null)));
      }
    }
    return TryExecutionResult.satisfied();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
