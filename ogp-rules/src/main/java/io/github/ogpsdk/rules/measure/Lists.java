package io.github.ogpsdk.rules.measure;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.body.CompositionBasis;
import io.github.ogpsdk.model.body.DecisionOutcome;
import io.github.ogpsdk.model.body.MechanismType;
import io.github.ogpsdk.model.body.SeatRole;
import io.github.ogpsdk.model.body.SelectionOutcome;
import io.github.ogpsdk.model.body.Side;
import io.github.ogpsdk.model.body.ThresholdBase;
import io.github.ogpsdk.model.cycle.AnswerSubject;
import io.github.ogpsdk.model.cycle.AnswerValue;
import io.github.ogpsdk.model.cycle.Assessor;
import io.github.ogpsdk.model.cycle.CodingValue;
import io.github.ogpsdk.model.cycle.CodingVariable;
import io.github.ogpsdk.model.cycle.CommitmentPathway;
import io.github.ogpsdk.model.cycle.ImplementationMode;
import io.github.ogpsdk.model.cycle.PublicationExtent;
import io.github.ogpsdk.model.cycle.ReviewProduct;
import io.github.ogpsdk.model.cycle.SelfAssessmentKind;
import io.github.ogpsdk.model.partnership.AttestedAnswer;
import io.github.ogpsdk.model.partnership.EligibilityMetric;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.partnership.StandingActor;
import io.github.ogpsdk.model.partnership.StandingEventType;
import io.github.ogpsdk.model.partnership.UpdateCategory;
import io.github.ogpsdk.rules.eval.CodeList;
import java.util.Arrays;
import java.util.function.Function;

/** The lists of codes that arguments and values of measures come from. */
public final class Lists {
  public static final CodeList SECTOR = CodeList.open("sector", Sector.codes());
  public static final CodeList SIDE = CodeList.open("side", Side.codes());
  public static final CodeList ROLE = CodeList.open("seat role", SeatRole.codes());
  public static final CodeList BODY = CodeList.open("mechanism type", MechanismType.codes());
  public static final CodeList SUBJECT = CodeList.open("answer subject", AnswerSubject.codes());
  public static final CodeList VARIABLE = CodeList.open("coding variable", CodingVariable.codes());
  public static final CodeList CODING = CodeList.open("coding value", CodingValue.codes());
  public static final CodeList ANSWER =
      closed("answer value", AnswerValue.values(), AnswerValue::code).with("none");
  public static final CodeList PHASE = closed("phase", CyclePhase.values(), CyclePhase::code);
  public static final CodeList STEP =
      closed("standing event type", StandingEventType.values(), StandingEventType::code);
  public static final CodeList ACTOR =
      closed("standing actor", StandingActor.values(), StandingActor::code);
  public static final CodeList VOTERS =
      closed("threshold base", ThresholdBase.values(), ThresholdBase::code);
  public static final CodeList MEMBER =
      closed("member type", MemberType.values(), MemberType::code);
  public static final CodeList ATTESTED =
      closed("attested answer", AttestedAnswer.values(), AttestedAnswer::code).with("none");
  public static final CodeList METRIC =
      closed("eligibility metric", EligibilityMetric.values(), EligibilityMetric::code);
  public static final CodeList EXTENT =
      closed("publication extent", PublicationExtent.values(), PublicationExtent::code);
  public static final CodeList PRODUCT =
      closed("review product", ReviewProduct.values(), ReviewProduct::code);
  public static final CodeList ASSESSOR = closed("assessor", Assessor.values(), Assessor::code);
  public static final CodeList WON =
      closed("selection outcome", SelectionOutcome.values(), SelectionOutcome::code).with("none");
  public static final CodeList ASSESSMENT =
      closed("self-assessment kind", SelfAssessmentKind.values(), SelfAssessmentKind::code);
  public static final CodeList PATHWAY =
      closed("commitment pathway", CommitmentPathway.values(), CommitmentPathway::code);
  public static final CodeList MODE =
      closed("implementation mode", ImplementationMode.values(), ImplementationMode::code);
  public static final CodeList CATEGORY =
      closed("update category", UpdateCategory.values(), UpdateCategory::code);
  public static final CodeList BASIS =
      closed("composition basis", CompositionBasis.values(), CompositionBasis::code);
  public static final CodeList DECIDED =
      closed("decision outcome", DecisionOutcome.values(), DecisionOutcome::code);
  public static final CodeList MINIMUM =
      CodeList.closed("minimum requirements", "met", "not-met", "excused", "none");
  public static final CodeList GROUNDS =
      CodeList.closed("ground of a review", "plan-late", "other");
  public static final CodeList FILER =
      CodeList.closed(
          "filer", "steering-committee-member", "multilateral-partner", "entity", "individual");
  public static final CodeList STATUS =
      CodeList.closed(
          "member status",
          "active",
          "under-procedural-review",
          "inactive",
          "suspended",
          "withdrawn",
          "removed");

  private Lists() {}

  private static <E> CodeList closed(String name, E[] constants, Function<E, String> code) {
    return new CodeList(name, Arrays.stream(constants).map(code).toList(), false);
  }
}
