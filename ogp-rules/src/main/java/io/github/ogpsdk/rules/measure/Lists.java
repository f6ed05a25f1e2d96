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
import java.util.Arrays;
import java.util.function.Function;

/** The lists of codes that arguments and values of measures come from. */
final class Lists {
  static final CodeList SECTOR = CodeList.open("sector", Sector.codes());
  static final CodeList SIDE = CodeList.open("side", Side.codes());
  static final CodeList ROLE = CodeList.open("seat role", SeatRole.codes());
  static final CodeList BODY = CodeList.open("mechanism type", MechanismType.codes());
  static final CodeList SUBJECT = CodeList.open("answer subject", AnswerSubject.codes());
  static final CodeList VARIABLE = CodeList.open("coding variable", CodingVariable.codes());
  static final CodeList CODING = CodeList.open("coding value", CodingValue.codes());
  static final CodeList ANSWER =
      closed("answer value", AnswerValue.values(), AnswerValue::code).with("none");
  static final CodeList PHASE = closed("phase", CyclePhase.values(), CyclePhase::code);
  static final CodeList STEP =
      closed("standing event type", StandingEventType.values(), StandingEventType::code);
  static final CodeList ACTOR =
      closed("standing actor", StandingActor.values(), StandingActor::code);
  static final CodeList VOTERS =
      closed("threshold base", ThresholdBase.values(), ThresholdBase::code);
  static final CodeList MEMBER = closed("member type", MemberType.values(), MemberType::code);
  static final CodeList ATTESTED =
      closed("attested answer", AttestedAnswer.values(), AttestedAnswer::code).with("none");
  static final CodeList METRIC =
      closed("eligibility metric", EligibilityMetric.values(), EligibilityMetric::code);
  static final CodeList EXTENT =
      closed("publication extent", PublicationExtent.values(), PublicationExtent::code);
  static final CodeList PRODUCT =
      closed("review product", ReviewProduct.values(), ReviewProduct::code);
  static final CodeList ASSESSOR = closed("assessor", Assessor.values(), Assessor::code);
  static final CodeList WON =
      closed("selection outcome", SelectionOutcome.values(), SelectionOutcome::code).with("none");
  static final CodeList ASSESSMENT =
      closed("self-assessment kind", SelfAssessmentKind.values(), SelfAssessmentKind::code);
  static final CodeList PATHWAY =
      closed("commitment pathway", CommitmentPathway.values(), CommitmentPathway::code);
  static final CodeList MODE =
      closed("implementation mode", ImplementationMode.values(), ImplementationMode::code);
  static final CodeList CATEGORY =
      closed("update category", UpdateCategory.values(), UpdateCategory::code);
  static final CodeList BASIS =
      closed("composition basis", CompositionBasis.values(), CompositionBasis::code);
  static final CodeList DECIDED =
      closed("decision outcome", DecisionOutcome.values(), DecisionOutcome::code);
  static final CodeList MINIMUM =
      CodeList.closed("minimum requirements", "met", "not-met", "excused", "none");
  static final CodeList GROUNDS = CodeList.closed("ground of a review", "plan-late", "other");
  static final CodeList FILER =
      CodeList.closed(
          "filer", "steering-committee-member", "multilateral-partner", "entity", "individual");
  static final CodeList STATUS =
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
