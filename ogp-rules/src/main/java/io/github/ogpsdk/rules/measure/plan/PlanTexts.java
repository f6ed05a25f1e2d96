package io.github.ogpsdk.rules.measure.plan;

import static io.github.ogpsdk.model.rule.ValueType.FLAG;
import static io.github.ogpsdk.model.rule.ValueType.NUMBER;

import io.github.ogpsdk.model.Document;
import io.github.ogpsdk.model.DocumentType;
import io.github.ogpsdk.model.cycle.Commitment;
import io.github.ogpsdk.model.cycle.Plan;
import io.github.ogpsdk.model.cycle.PlanChange;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Bounds.Flag;
import io.github.ogpsdk.rules.Bounds.Whole;
import io.github.ogpsdk.rules.Comparisons;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.eval.Definitions;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Items;
import io.github.ogpsdk.rules.measure.Args;
import io.github.ogpsdk.rules.measure.Attested;
import io.github.ogpsdk.rules.measure.Kinds;
import io.github.ogpsdk.rules.measure.body.Openness;
import io.github.ogpsdk.rules.measure.process.Engagements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is measured of a plan's text: its versions, languages, commitments, and who made it. */
final class PlanTexts {

  private PlanTexts() {}

  static void define(Definitions define) {
    define.measure("commitmentsInAll", NUMBER).of(Kinds.PLAN, (p, args, s) -> commitments(p));
    define
        .measure("englishVersions", NUMBER)
        .of(Kinds.PLAN, (p, args, s) -> languages(p, PlanTexts::isEnglish));
    define
        .measure("otherLanguages", NUMBER)
        .of(Kinds.PLAN, (p, args, s) -> languages(p, tag -> !isEnglish(tag)));
    define
        .measure("englishAdministrative", FLAG, Args.RULE)
        .of(Kinds.PLAN, (p, args, s) -> Flag.of(administrative(p, args.rule(), s)));
    define
        .measure("newestPublic", FLAG, Args.RULE)
        .of(Kinds.PLAN, (p, args, s) -> Flag.of(Attested.unless(newestPublic(p, s), s, args)));
    define
        .declared("madeWithStakeholders")
        .of(Kinds.PLAN, (p, args, s) -> Flag.of(Attested.unless(withStakeholders(p, s), s, args)));
  }

  /** How many commitments a plan has: as printed, else as listed. */
  private static Whole commitments(Cursor<Plan> plan) {
    if (plan.value().commitmentCount().isPresent()) {
      return plan.count("commitmentCount", Plan::commitmentCount);
    }
    Items<Commitment> listed = plan.list("commitments", Plan::commitments);
    long least = listed.all().size();
    return new Whole(least, listed.complete() ? least : Whole.UNBOUNDED);
  }

  private static boolean isEnglish(String tag) {
    return tag.equals("en") || tag.startsWith("en-");
  }

  /** How many languages of some kind a plan is in: as stated, else at least those of its texts. */
  private static Whole languages(Cursor<Plan> plan, Predicate<String> counts) {
    Items<String> stated = plan.list("languages", Plan::languages);
    List<String> tags = new ArrayList<>(stated.all().stream().map(Cursor::used).toList());
    if (!stated.complete()) {
      for (Cursor<Document> text :
          plan.peekList("documents", Plan::documents).where(PlanTexts::isPlan)) {
        text.peek("language", Document::language).ifPresent(tags::add);
      }
    }
    long least = tags.stream().filter(counts).distinct().count();
    return new Whole(least, stated.complete() ? least : Whole.UNBOUNDED);
  }

  /** Which languages a member administers itself in is no fact of the format; people attest it. */
  private static int administrative(Cursor<Plan> plan, String rule, EvaluationContext context) {
    return Attested.on(rule, rule, PlanMeasures.cycle(plan).value().id(), context);
  }

  private static boolean isPlan(Cursor<Document> document) {
    return document.value().type().map(DocumentType.PLAN::equals).orElse(true);
  }

  private static int withStakeholders(Cursor<Plan> plan, EvaluationContext context) {
    Whole events = Engagements.beforeThePlan(PlanMeasures.cycle(plan), context).count();
    return Comparisons.compare(events, Comparison.AT_LEAST, Whole.of(1));
  }

  /**
   * A version of a plan's text.
   *
   * @param day when it was made
   * @param isPublic whether it is public
   */
  private record Version(Day day, int isPublic) {}

  /** Whether the newest version is public: of all those that may be the newest. */
  private static int newestPublic(Cursor<Plan> plan, EvaluationContext context) {
    List<Version> versions = new ArrayList<>();
    Items<Document> texts = plan.list("documents", Plan::documents).where(PlanTexts::isPlan);
    for (Cursor<Document> text : texts) {
      versions.add(new Version(day(text), Openness.isPublic(text, context)));
    }
    Items<PlanChange> changes = plan.list("amendments", Plan::amendments).and(refreshes(plan));
    for (Cursor<PlanChange> change : changes) {
      Day made = change.day("date", PlanChange::date);
      if (!made.earliest().isAfter(context.asOf())) {
        versions.add(new Version(made, published(change, context)));
      }
    }
    LocalDate newest =
        versions.stream().map(v -> v.day().earliest()).reduce(Day.FIRST, PlanTexts::later);
    int outcomes = texts.complete() && changes.complete() ? 0 : Outcomes.OPEN;
    for (Version version : versions) {
      outcomes |= version.day().latest().isBefore(newest) ? 0 : version.isPublic();
    }
    return outcomes == 0 ? Outcomes.FAILS : outcomes;
  }

  /** The refreshes of a plan; one stated for less than four years has none. */
  private static Items<PlanChange> refreshes(Cursor<Plan> plan) {
    boolean isShort = plan.peek("years", Plan::years).filter(y -> y < 4).isPresent();
    return isShort && plan.value().refresh().items().isEmpty()
        ? Items.none()
        : plan.list("refresh", Plan::refresh);
  }

  private static int published(Cursor<PlanChange> change, EvaluationContext context) {
    Optional<Cursor<Document>> text = change.child("document", PlanChange::document);
    return text.isPresent()
        ? Openness.isPublic(text.get(), context)
        : change.isKnownAbsent("document") ? Outcomes.FAILS : Outcomes.OPEN;
  }

  private static Day day(Cursor<Document> text) {
    return text.value().date().isPresent() || text.value().published().isEmpty()
        ? text.day("date", Document::date)
        : text.day("published", Document::published);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
