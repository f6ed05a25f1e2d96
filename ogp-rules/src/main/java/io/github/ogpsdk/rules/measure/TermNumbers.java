package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which term in a row each term is: as recorded, else counted from those before it of the same
 * organization, each beginning within two months of the end of the one before.
 *
 * <p>Each is counted once, however many terms go on from it, and a term is compared only with those
 * of its organization; whether one of an organization that is not known may come before it is
 * looked up in {@link Followed}.
 */
final class TermNumbers {
  private final Setting setting;
  private final boolean complete;
  private final Map<String, List<At<Membership>>> byOrganization = new HashMap<>();
  private final Followed ofAny;
  private final Followed ofUnknown;
  private final Map<At<Membership>, Whole> counted = new HashMap<>();

  /**
   * Prepares to count terms.
   *
   * @param all the terms, each in its place
   */
  TermNumbers(Items<Membership> all, Setting setting) {
    this.setting = setting;
    this.complete = all.complete();
    List<At<Membership>> unknown = new ArrayList<>();
    for (At<Membership> term : all) {
      term.value()
          .organization()
          .ifPresentOrElse(
              o -> byOrganization.computeIfAbsent(o, key -> new ArrayList<>()).add(term),
              () -> unknown.add(term));
    }
    this.ofAny = new Followed(all.all(), setting);
    this.ofUnknown = new Followed(unknown, setting);
  }

  /** Returns the number of a term; where that is open, the number itself is what is missing. */
  Whole of(At<Membership> term) {
    if (term.isRecorded()) {
      takeDown(term, new HashSet<>());
    }
    return count(term);
  }

  /** Takes down a term, and those before it that it is counted from. */
  private void takeDown(At<Membership> term, Set<At<Membership>> done) {
    if (!done.add(term) || term.peek("term", Membership::term).isPresent()) {
      return;
    }
    term.miss("term");
    Chairs.organization(term);
    for (At<Membership> other : ofSameOrganization(term)) {
      if (follows(other, term) == Outcomes.HOLDS) {
        Tenure.takeDown(other, Outcomes.HOLDS);
        takeDown(other, done);
      }
    }
  }

  private Whole count(At<Membership> term) {
    Whole known = counted.get(term);
    if (known == null) {
      known = term.value().term().map(Whole::of).orElseGet(() -> countAnew(term));
      counted.put(term, known);
    }
    return known;
  }

  private Whole countAnew(At<Membership> term) {
    long least = 1;
    long most = 1;
    boolean open = !complete;
    for (At<Membership> other : ofSameOrganization(term)) {
      int follows = follows(other, term);
      if (follows == Outcomes.HOLDS) {
        Whole before = count(other);
        least = Math.max(least, before.least() + 1);
        most = Math.max(most, before.plus(Whole.of(1)).most());
      }
      open |= Outcomes.isOpen(follows);
    }
    Followed others = term.value().organization().isPresent() ? ofUnknown : ofAny;
    return new Whole(least, open || others.mayPrecede(term) ? Whole.UNBOUNDED : most);
  }

  private int follows(At<Membership> other, At<Membership> term) {
    return other.place().equals(term.place())
        ? Outcomes.FAILS
        : Terms.follows(other.value(), term.value(), setting);
  }

  private List<At<Membership>> ofSameOrganization(At<Membership> term) {
    return term.value()
        .organization()
        .map(o -> byOrganization.getOrDefault(o, List.of()))
        .orElse(List.of());
  }
}
