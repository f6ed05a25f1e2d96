package io.github.ogpsdk.rules.measure.commitment;

import static io.github.ogpsdk.model.rule.ValueType.CODE;
import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

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
import io.github.ogpsdk.rules.eval.Arguments;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.Lists;
import io.github.ogpsdk.rules.measure.Sum;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  static void define(Definitions define) {
    define.collection("codings", Kinds.CODING).of(Kinds.CYCLE, (c, s) -> of(c));
    define
        .measure("codingVariable", CODE)
        .giving(Lists.VARIABLE)
        .of(Kinds.CODING, (c, args, s) -> Code.of(c.use("variable", c.value().variable()).code()));
    define
        .measure("codingValue", CODE)
        .giving(Lists.CODING)
        .of(Kinds.CODING, (c, args, s) -> Code.of(c.use("value", c.value().value()).code()));
    define.measure("schemeListed", FLAG).of(Kinds.CODING, CodeSchemes::lists);
    define
        .measure("inScheme", FLAG)
        .reading(CodeSchemes.TABLES)
        .of(Kinds.CODING, CodeSchemes::covers);
    define.measure("furtherCodes", NUMBER).of(Kinds.CODING, Codings::furtherCodes);
    define
        .measure("codeOf", CODE, Args.VARIABLE)
        .giving(Lists.CODING)
        .of(Kinds.CODING, Codings::codeOf);
    define
        .measure("valuesServed", NUMBER, Args.VALUES, Args.RULE)
        .of(Kinds.COMMITMENT, Codings::valuesServed);
    define.measure("verifiable", FLAG, Args.RULE).of(Kinds.COMMITMENT, Codings::verifiable);
  }

  /** Returns the codes that all reviews of a cycle give. */
  private static Items<Coding> of(Cursor<Cycle> cycle) {
    return cycle
        .list("reviews", Cycle::reviews)
        .inEach(review -> review.list("codings", Review::codings));
  }

  /** How many other things the same review codes of a commitment. */
  private static Bounds furtherCodes(
      Cursor<Coding> coding, Arguments args, EvaluationContext context) {
    Sum sum = new Sum();
    sum.others(review(coding).list("codings", Review::codings).complete());
    for (Cursor<Coding> other : given(coding.value().commitment(), context)) {
      if (isOfSameReview(other, coding) && !VERIFIABILITY.contains(other.value().variable())) {
        other.use("variable", other.value().variable());
        sum.add(other.value().variable().isKnown() ? Outcomes.HOLDS : Outcomes.OPEN);
      }
    }
    return sum.value();
  }

  /**
   * The code that the same review gives the same commitment, else the one that the cycle's other
   * reviews give it; one of several, if they differ.
   */
  private static Bounds codeOf(Cursor<Coding> coding, Arguments args, EvaluationContext context) {
    List<Cursor<Coding>> given = given(coding.value().commitment(), context);
    List<Cursor<Coding>> all =
        given.stream()
            .filter(c -> c.value().variable().code().equals(args.text("variable")))
            .toList();
    List<Cursor<Coding>> own = all.stream().filter(c -> isOfSameReview(c, coding)).toList();
    List<Cursor<Coding>> perhaps =
        given.stream()
            .filter(c -> !c.value().variable().isKnown() && !all.contains(c))
            .filter(c -> own.isEmpty() || isOfSameReview(c, coding))
            .toList();
    perhaps.forEach(c -> c.use("variable", c.value().variable()));
    Set<String> found = new HashSet<>();
    for (Cursor<Coding> other : own.isEmpty() ? all : own) {
      found.add(other.use("value", other.value().value()).code());
    }
    if (own.isEmpty()) {
      boolean told = review(coding).list("codings", Review::codings).complete();
      if (found.isEmpty() || !told) {
        context.cycle().ifPresent(c -> c.recordMissingItem("reviews"));
        return Code.ANY;
      }
    }
    return new Code(found, !perhaps.isEmpty());
  }

  /** Returns the codes that the reviews of the cycle give a commitment. */
  private static List<Cursor<Coding>> given(String commitment, EvaluationContext context) {
    return context
        .cycle()
        .map(c -> byCommitment(c).getOrDefault(commitment, List.of()))
        .orElse(List.of());
  }

  private static Map<String, List<Cursor<Coding>>> byCommitment(Cursor<Cycle> cycle) {
    return cycle.once(
        "codings by commitment",
        () ->
            cycle
                .peekList("reviews", Cycle::reviews)
                .inEach(review -> review.peekList("codings", Review::codings))
                .by(Coding::commitment));
  }

  @SuppressWarnings("unchecked")
  private static Cursor<Review> review(Cursor<Coding> coding) {
    return (Cursor<Review>) coding.owner().orElseThrow();
  }

  private static boolean isOfSameReview(Cursor<Coding> a, Cursor<Coding> b) {
    return review(a).place().pointer().equals(review(b).place().pointer());
  }

  /** The values that a commitment lists; where the list leaves it open, attested or coded. */
  private static Bounds valuesServed(
      Cursor<Commitment> commitment, Arguments args, EvaluationContext context) {
    boolean core = args.text("of").equals("core");
    Items<OgpValue> values = commitment.list("values", Commitment::values);
    Set<OgpValue> served = EnumSet.noneOf(OgpValue.class);
    for (Cursor<OgpValue> value : values) {
      if (CORE.contains(value.value()) == core) {
        served.add(value.used());
      }
    }
    long listed = served.size();
    if (values.complete() || listed > 0 || !core) {
      return new Whole(listed, values.complete() ? listed : Whole.UNBOUNDED);
    }
    int answer = Attested.about(context, args, Optional.of(commitment.value().id()), "values");
    int known = Outcomes.isOpen(answer) ? coded(commitment, RELEVANCE, context) : answer;
    return new Whole(
        known == Outcomes.HOLDS ? 1 : 0, known == Outcomes.FAILS ? 0 : Whole.UNBOUNDED);
  }

  /** Whether a review found it verifiable, else whether people attest it. */
  private static Bounds verifiable(
      Cursor<Commitment> commitment, Arguments args, EvaluationContext context) {
    int coded = coded(commitment, VERIFIABILITY, context);
    return Flag.of(
        Outcomes.isOpen(coded)
            ? Attested.about(context, args, Optional.of(commitment.value().id()), "")
            : coded);
  }

  /** Whether reviews code something of a commitment well; open if none does or they differ. */
  private static int coded(
      Cursor<Commitment> commitment, Set<CodingVariable> variables, EvaluationContext context) {
    int found = 0;
    for (Cursor<Coding> coding : given(commitment.value().id(), context)) {
      if (variables.contains(coding.value().variable())) {
        CodingValue value = coding.use("value", coding.value().value());
        found |=
            GOOD.contains(value)
                ? Outcomes.HOLDS
                : BAD.contains(value) ? Outcomes.FAILS : Outcomes.OPEN;
      } else if (!coding.value().variable().isKnown()) {
        coding.use("variable", coding.value().variable());
        found |= Outcomes.OPEN;
      }
    }
    if (found == 0) {
      context.cycle().ifPresent(c -> c.recordMissingItem("reviews"));
    }
    return found == 0 ? Outcomes.OPEN : found;
  }
}
