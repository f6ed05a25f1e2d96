package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.cycle.Coding;
import io.github.ogpsdk.model.cycle.CodingValue;
import io.github.ogpsdk.model.cycle.CodingVariable;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.cycle.OgpValue;
import io.github.ogpsdk.model.cycle.Review;
import io.github.ogpsdk.rules.Bounds;
import io.github.ogpsdk.rules.Bounds.Code;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Items;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is measured of the codes that reviews give commitments. */
final class Codings {
  private static final Set<OgpValue> CORE =
      Set.of(OgpValue.TRANSPARENCY, OgpValue.PARTICIPATION, OgpValue.ACCOUNTABILITY);
  private static final Set<CodingVariable> RELEVANCE =
      Set.of(CodingVariable.RELEVANCE, CodingVariable.OPEN_GOVERNMENT_LENS);
  private static final Set<CodingVariable> VERIFIABILITY =
      Set.of(CodingVariable.VERIFIABILITY, CodingVariable.SPECIFICITY);
  private static final Set<CodingValue> GOOD =
      Set.of(CodingValue.YES, CodingValue.VERIFIABLE, CodingValue.MEDIUM, CodingValue.HIGH);
  private static final Set<CodingValue> BAD =
      Set.of(CodingValue.NO, CodingValue.NOT_VERIFIABLE, CodingValue.NONE, CodingValue.LOW);

  private Codings() {}

  static void register(Registry r) {
    r.kind("coding", Coding.class);
    r.collection("codings", "cycle", Cycle.class, (c, s) -> of(c));
    r.measure(
        "codingVariable",
        "coding",
        Coding.class,
        (c, args, s) -> Code.of(c.use("variable", c.value().variable()).code()));
    r.measure(
        "codingValue",
        "coding",
        Coding.class,
        (c, args, s) -> Code.of(c.use("value", c.value().value()).code()));
    r.measure("inScheme", "coding", Coding.class, CodeSchemes::covers);
    r.measure("furtherCodes", "coding", Coding.class, Codings::furtherCodes);
    r.measure("codeOf", "coding", Coding.class, Codings::codeOf);
    r.measure("valuesServed", "commitment", Commitment.class, Codings::valuesServed);
    r.measure("verifiable", "commitment", Commitment.class, Codings::verifiable);
  }

  /** Returns the codes that all reviews of a cycle give. */
  private static Items<Coding> of(At<Cycle> cycle) {
    Items<Review> reviews = cycle.list("reviews", Cycle::reviews);
    Items<Coding> codings = Items.none();
    for (At<Review> review : reviews) {
      codings = codings.and(review.list("codings", Review::codings));
    }
    return reviews.complete() ? codings : codings.incomplete();
  }

  /** How many other things the same review codes of a commitment. */
  private static Bounds furtherCodes(At<Coding> coding, Arguments args, Setting setting) {
    Sum sum = new Sum();
    for (At<Review> review : reviews(setting)) {
      if (review.value().codings().items().contains(coding.value())) {
        Items<Coding> codings = review.list("codings", Review::codings);
        sum.others(codings.complete());
        for (At<Coding> other : codings) {
          if (other.value().commitment().equals(coding.value().commitment())
              && !VERIFIABILITY.contains(other.value().variable())) {
            other.use("variable", other.value().variable());
            sum.add(Outcomes.HOLDS);
          }
        }
      }
    }
    return sum.value();
  }

  /** The code that the cycle's reviews give the same commitment; one of several, if they differ. */
  private static Bounds codeOf(At<Coding> coding, Arguments args, Setting setting) {
    Set<String> found = new HashSet<>();
    for (At<Review> review : reviews(setting)) {
      for (At<Coding> other : review.peekList("codings", Review::codings)) {
        if (other.value().commitment().equals(coding.value().commitment())
            && other.value().variable().code().equals(args.text("variable"))) {
          found.add(other.use("value", other.value().value()).code());
        }
      }
    }
    if (found.isEmpty()) {
      setting.cycle().ifPresent(c -> c.missItem("reviews"));
    }
    return found.isEmpty() ? Code.ANY : new Code(found, false);
  }

  private static Items<Review> reviews(Setting setting) {
    return setting
        .cycle()
        .map(c -> c.peekList("reviews", Cycle::reviews))
        .orElseGet(() -> Items.<Review>none().incomplete());
  }

  /** The values that a commitment lists; where the list leaves it open, attested or coded. */
  private static Bounds valuesServed(At<Commitment> commitment, Arguments args, Setting setting) {
    boolean core = args.text("of").equals("core");
    Items<OgpValue> values = commitment.list("values", Commitment::values);
    long listed =
        values.all().stream()
            .filter(v -> CORE.contains(v.value()) == core)
            .map(At::used)
            .distinct()
            .count();
    if (values.complete() || listed > 0 || !core) {
      return new Whole(listed, values.complete() ? listed : Whole.UNBOUNDED);
    }
    int answer = Attested.about(setting, args, Optional.of(commitment.value().id()), "values");
    int known = Outcomes.isOpen(answer) ? coded(commitment, RELEVANCE, setting) : answer;
    return new Whole(
        known == Outcomes.HOLDS ? 1 : 0, known == Outcomes.FAILS ? 0 : Whole.UNBOUNDED);
  }

  /** Whether a review found it verifiable, else whether people attest it. */
  private static Bounds verifiable(At<Commitment> commitment, Arguments args, Setting setting) {
    int coded = coded(commitment, VERIFIABILITY, setting);
    return new Flag(
        Outcomes.isOpen(coded)
            ? Attested.about(setting, args, Optional.of(commitment.value().id()), "")
            : coded);
  }

  /** Whether reviews code something of a commitment well; open if none does or they differ. */
  private static int coded(
      At<Commitment> commitment, Set<CodingVariable> variables, Setting setting) {
    int found = 0;
    for (At<Review> review : reviews(setting)) {
      for (At<Coding> coding : review.peekList("codings", Review::codings)) {
        if (coding.value().commitment().equals(commitment.value().id())
            && variables.contains(coding.value().variable())) {
          CodingValue value = coding.use("value", coding.value().value());
          found |=
              GOOD.contains(value)
                  ? Outcomes.HOLDS
                  : BAD.contains(value) ? Outcomes.FAILS : Outcomes.OPEN;
        }
      }
    }
    if (found == 0) {
      setting.cycle().ifPresent(c -> c.missItem("reviews"));
    }
    return found == 0 ? Outcomes.OPEN : found;
  }
}
