package io.github.ogpsdk.rules.measure.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.campaign.Campaign;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.measure.MeasureProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Terms counted by organization are those counted by comparing each with every other. */
@AddLifecycleHook(Campaign.class)
class TermNumbersProperties {
  private static final String[] TERMS = {"mechanisms", "memberships"};

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void eachTermIsCountedFromAllBeforeIt(@ForAll long seed) {
    MeasureProbe probe = probe(new Random(seed));
    List<Cursor<Membership>> terms = new ArrayList<>();
    probe.elements(TERMS).forEach(t -> terms.add(membership(t)));
    List<Bounds> expected = new ArrayList<>();
    terms.forEach(t -> expected.add(byPairs(t, terms, probe.context(TERMS))));

    assertThat(probe.readEach("termNumber", "membership", TERMS)).isEqualTo(expected);
  }

  private static Whole byPairs(
      Cursor<Membership> term, List<Cursor<Membership>> all, EvaluationContext context) {
    if (term.value().term().isPresent()) {
      return Whole.of(term.value().term().get());
    }
    Code organization = Chairs.organization(term);
    long least = 1;
    long most = 1;
    boolean open = false;
    for (Cursor<Membership> other : all) {
      int follows =
          other == term
              ? Outcomes.FAILS
              : Outcomes.all(
                  Chairs.isOf(organization, other),
                  Terms.follows(other.value(), term.value(), context));
      if (follows == Outcomes.HOLDS) {
        Whole before = byPairs(other, all, context);
        least = Math.max(least, before.least() + 1);
        most = Math.max(most, before.plus(Whole.of(1)).most());
      }
      open |= Outcomes.isOpen(follows);
    }
    return new Whole(least, open ? Whole.UNBOUNDED : most);
  }

  @SuppressWarnings("unchecked")
  private static Cursor<Membership> membership(Cursor<?> found) {
    return (Cursor<Membership>) found;
  }

  private static MeasureProbe probe(Random random) {
    List<String> members = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      members.add("{" + String.join(", ", member(random)) + "}");
    }
    return MeasureProbe.of(
        "2024-12-31",
        """
        organizations: [{id: a}, {id: b}]
        mechanisms: [{id: forum, members: [%s]}]
        """
            .formatted(String.join(", ", members)));
  }

  private static List<String> member(Random random) {
    List<String> parts = new ArrayList<>();
    int from = 2016 + random.nextInt(6);
    if (random.nextInt(6) > 0) {
      parts.add("from: " + (random.nextInt(3) == 0 ? from : from + "-01-01"));
    }
    if (random.nextInt(4) > 0) {
      int to = from + random.nextInt(3);
      parts.add("to: " + (random.nextInt(3) == 0 ? to : to + "-12-31"));
    }
    if (random.nextInt(4) > 0) {
      parts.add("organization: " + (random.nextBoolean() ? "a" : "b"));
    }
    if (random.nextInt(8) == 0) {
      parts.add("term: " + (1 + random.nextInt(3)));
    }
    return parts;
  }
}
