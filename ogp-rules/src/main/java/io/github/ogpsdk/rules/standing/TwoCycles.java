package io.github.ogpsdk.rules.standing;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.OfficialFinding;
import io.github.ogpsdk.model.assessment.TrackState;
import io.github.ogpsdk.model.assessment.Trigger;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.model.partnership.StandingTrack;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.standing.Steps.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Procedural review as it follows from cycles: two in a row that were contrary to process put a
 * member under review, until the failure of the second is rectified, as the rules say that count
 * for the procedural track.
 *
 * @ogp.source rules PR-TWOCYCLES and PR-CURE
 */
final class TwoCycles {
  static final String RULE = "PR-TWOCYCLES";
  static final String CURED = "cured";
  static final String IF_CONFIRMED = "under-review-if-confirmed";

  private static final String UNDETERMINED = "undetermined";

  private final Basis basis;
  private final Map<String, Consequence> consequences;

  TwoCycles(Basis basis, List<Consequence> consequences) {
    this.basis = basis;
    this.consequences =
        consequences.stream().collect(Collectors.toMap(Consequence::cycle, Function.identity()));
  }

  /** How far one cycle counts towards review. */
  private enum Strike {
    NONE,
    OPEN,
    IF_CONFIRMED,
    CONFIRMED
  }

  /** Returns the state that follows; of several pairs in a row the last that counts most. */
  TrackState state() {
    List<Cycle> cycles = new ArrayList<>(basis.partnership().cycles().items());
    cycles.sort(Comparator.comparing((Cycle c) -> basis.day(c).earliest()));
    boolean complete = basis.partnership().cycles().isComplete();
    TrackState worst = TrackState.of(complete ? Machine.NONE : UNDETERMINED, RULE);
    Strike reached = complete ? Strike.NONE : Strike.OPEN;
    Optional<Cycle> last = Optional.empty();
    for (int i = 0; i + 1 < cycles.size(); i++) {
      Strike pair = pair(cycles.get(i), cycles.get(i + 1), complete);
      if (pair != Strike.NONE && pair.compareTo(reached) >= 0) {
        reached = pair;
        worst = state(pair, cycles.get(i), cycles.get(i + 1));
        last = Optional.of(cycles.get(i + 1));
      }
    }
    return reached.compareTo(Strike.IF_CONFIRMED) >= 0 && last.isPresent()
        ? cured(worst, last.get())
        : worst;
  }

  private Strike pair(Cycle first, Cycle second, boolean complete) {
    Strike a = strike(first);
    Strike b = strike(second);
    Strike pair = a.compareTo(b) < 0 ? a : b;
    boolean inARow = follows(first, second, complete);
    return inARow || pair == Strike.NONE ? pair : Strike.OPEN;
  }

  /** Whether a cycle surely comes next: by its number, else by days with none left out. */
  private boolean follows(Cycle first, Cycle second, boolean complete) {
    if (first.number().isPresent() && second.number().isPresent()) {
      return second.number().get() == first.number().get() + 1;
    }
    Day earlier = basis.day(first);
    Day later = basis.day(second);
    return complete && earlier.latest().isBefore(later.earliest());
  }

  private Strike strike(Cycle cycle) {
    Consequence found = consequences.get(cycle.id());
    if (found == null) {
      return Strike.OPEN;
    }
    Optional<String> official = Officials.prevailing(cycle, basis);
    if (official.isPresent()) {
      return official.get().equals(Officials.CONTRARY) ? Strike.CONFIRMED : Strike.NONE;
    }
    if (found.code().equals(Outlook.CONTRARY.code())) {
      return Strike.IF_CONFIRMED;
    }
    return found.code().equals(Outlook.NONE.code()) ? Strike.NONE : Strike.OPEN;
  }

  private TrackState state(Strike strike, Cycle first, Cycle second) {
    String code =
        switch (strike) {
          case CONFIRMED -> Machine.UNDER_REVIEW;
          case IF_CONFIRMED -> IF_CONFIRMED;
          case OPEN -> UNDETERMINED;
          case NONE -> Machine.NONE;
        };
    List<Consequence> both =
        Stream.of(first, second)
            .map(Cycle::id)
            .filter(consequences::containsKey)
            .map(consequences::get)
            .toList();
    List<UsedVerdict> verdicts =
        both.stream()
            .flatMap(c -> c.triggers().stream())
            .filter(t -> !t.code().equals(Outlook.NONE.code()))
            .map(Trigger::verdicts)
            .flatMap(List::stream)
            .toList();
    return new TrackState(
        code,
        Optional.empty(),
        List.of(RULE),
        List.of(first.id(), second.id()),
        verdicts,
        both.stream().flatMap(c -> c.official().stream()).map(OfficialFinding::at).toList());
  }

  private TrackState cured(TrackState review, Cycle second) {
    List<Step> steps = Steps.of(basis);
    Set<String> earlier =
        steps.stream()
            .filter(s -> !mayCure(s.event(), second))
            .map(Step::at)
            .collect(Collectors.toSet());
    List<Finding> findings =
        basis.of(StandingTrack.PROCEDURAL).stream()
            .filter(f -> f.verdict() != Verdict.NOT_APPLICABLE && !earlier.contains(f.subject()))
            .toList();
    List<Step> cures =
        steps.stream()
            .filter(s -> s.event().cured().orElse(false) && !earlier.contains(s.at()))
            .toList();
    boolean isCured =
        findings.isEmpty()
            ? !cures.isEmpty()
            : findings.get(findings.size() - 1).verdict() == Verdict.MET;
    if (!isCured) {
      return review;
    }
    List<UsedVerdict> verdicts = new ArrayList<>(review.verdicts());
    findings.stream().map(UsedVerdict::of).forEach(verdicts::add);
    List<String> at = new ArrayList<>(review.at());
    cures.forEach(s -> at.add(s.at()));
    return new TrackState(
        CURED,
        Optional.empty(),
        Stream.concat(Stream.of(RULE), basis.rules(StandingTrack.PROCEDURAL).stream()).toList(),
        review.cycles(),
        verdicts,
        at);
  }

  /** Whether an event may rectify the failure of a cycle: it names it, else came no earlier. */
  private boolean mayCure(StandingEvent event, Cycle failed) {
    if (!event.cycles().items().isEmpty()) {
      return event.cycles().items().contains(failed.id());
    }
    return event.date().map(d -> !d.latest().isBefore(basis.day(failed).earliest())).orElse(true);
  }
}
