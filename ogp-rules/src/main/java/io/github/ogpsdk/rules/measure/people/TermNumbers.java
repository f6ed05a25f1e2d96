package io.github.ogpsdk.rules.measure.people;

import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
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
  private final EvaluationContext context;
  private final boolean complete;
  private final Map<String, List<Cursor<Membership>>> byOrganization = new HashMap<>();
  private final Followed ofAny;
  private final Followed ofUnknown;
  private final Map<Cursor<Membership>, Whole> counted = new HashMap<>();

  /**
   * Prepares to count terms.
   *
   * @param all the terms, each in its place
   */
  TermNumbers(Items<Membership> all, EvaluationContext context) {
    this.context = context;
    this.complete = all.complete();
    List<Cursor<Membership>> unknown = new ArrayList<>();
    for (Cursor<Membership> term : all) {
      term.value()
          .organization()
          .ifPresentOrElse(
              o -> byOrganization.computeIfAbsent(o, key -> new ArrayList<>()).add(term),
              () -> unknown.add(term));
    }
    this.ofAny = new Followed(all.all(), context);
    this.ofUnknown = new Followed(unknown, context);
  }

  /** Returns the number of a term; where that is open, the number itself is what is missing. */
  Whole of(Cursor<Membership> term) {
    if (term.isRecorded()) {
      takeDown(term, new HashSet<>());
    }
    return count(term);
  }

  /** Takes down a term, and those before it that it is counted from. */
  private void takeDown(Cursor<Membership> term, Set<Cursor<Membership>> done) {
    if (!done.add(term) || term.peek("term", Membership::term).isPresent()) {
      return;
    }
    term.recordMissing("term");
    Chairs.organization(term);
    for (Cursor<Membership> other : ofSameOrganization(term)) {
      if (follows(other, term) == Outcomes.HOLDS) {
        Tenure.takeDown(other, Outcomes.HOLDS);
        takeDown(other, done);
      }
    }
  }

  private Whole count(Cursor<Membership> term) {
    Whole known = counted.get(term);
    if (known == null) {
      known = term.value().term().map(Whole::of).orElseGet(() -> countAnew(term));
      counted.put(term, known);
    }
    return known;
  }

  private Whole countAnew(Cursor<Membership> term) {
    long least = 1;
    long most = 1;
    boolean open = !complete;
    for (Cursor<Membership> other : ofSameOrganization(term)) {
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

  private int follows(Cursor<Membership> other, Cursor<Membership> term) {
    return other.place().equals(term.place())
        ? Outcomes.FAILS
        : Terms.follows(other.value(), term.value(), context);
  }

  private List<Cursor<Membership>> ofSameOrganization(Cursor<Membership> term) {
    return term.value()
        .organization()
        .map(o -> byOrganization.getOrDefault(o, List.of()))
        .orElse(List.of());
  }
}
