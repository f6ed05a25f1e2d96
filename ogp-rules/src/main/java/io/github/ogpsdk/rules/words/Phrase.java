package io.github.ogpsdk.rules.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence, or a part of one, by its key in the bundle {@code sentences}, with the names of its
 * arguments.
 */
enum Phrase {
  HEADLINE_MET("headline.met", "why"),
  HEADLINE_NOT_MET("headline.not-met", "why"),
  HEADLINE_NOT_MET_SILENCE("headline.not-met.silence", "why"),
  HEADLINE_INSUFFICIENT_EVIDENCE("headline.insufficient-evidence", "why"),
  HEADLINE_NOT_APPLICABLE("headline.not-applicable", "why"),
  SENTENCE("sentence", "clause"),
  QUOTED("quoted", "name"),
  LOCATED("located", "clause", "place"),
  LOCATED_NEAREST("located.nearest", "clause", "place", "count", "collection"),
  LOCATED_ALL("located.all", "clause", "place", "count", "collection"),
  LOCATED_FIRST("located.first", "clause", "place", "count"),
  AND_THE_REST("and-the-rest", "clause"),
  IN_ALL("in-all", "clause", "count"),
  SO_FAR("so-far", "missing", "known"),
  SO("so", "missing", "open"),
  VALUE("value", "value", "label"),
  VALUE_UNKNOWN("value.unknown", "label"),
  VALUE_LONGEST("value.longest", "from", "to", "label"),
  FLAG_FALSE("flag.false", "label"),
  FLAG_UNKNOWN("flag.unknown", "label"),
  ASKED("asked", "value", "asked"),
  ASKED_NOT("asked.not", "value"),
  ASKED_SO("asked.so", "value"),
  AGAINST("against", "label", "value"),
  AGAINST_UNKNOWN("against.unknown", "label"),
  NOTHING("nothing"),
  PASSES_TRUE("passes.true", "rule"),
  PASSES_FALSE("passes.false", "rule"),
  PASSES_UNKNOWN("passes.unknown", "rule"),
  PASSES_NONE("passes.none", "rule"),
  AT_LEAST("at-least", "value"),
  AT_MOST("at-most", "value"),
  AT_MOST_EACH("at-most.each", "value"),
  MORE_THAN("more-than", "value"),
  LESS_THAN("less-than", "value"),
  EQUAL_TO("equal-to", "value"),
  OTHER_THAN("other-than", "value"),
  AT_LEAST_DATE("at-least.date", "value"),
  AT_MOST_DATE("at-most.date", "value"),
  MORE_THAN_DATE("more-than.date", "value"),
  LESS_THAN_DATE("less-than.date", "value"),
  EQUAL_TO_DATE("equal-to.date", "value"),
  OTHER_THAN_DATE("other-than.date", "value"),
  AT_LEAST_TIME("at-least.time", "value"),
  AT_MOST_TIME("at-most.time", "value"),
  MORE_THAN_TIME("more-than.time", "value"),
  LESS_THAN_TIME("less-than.time", "value"),
  EQUAL_TO_TIME("equal-to.time", "value"),
  OTHER_THAN_TIME("other-than.time", "value"),
  ONE_OF("one-of", "value"),
  NONE_OF("none-of", "value"),
  LIST_NONE("list.none", "collection"),
  LIST_MORE("list.more", "collection"),
  COUNT_FILTERED("count.filtered", "collection"),
  OUTLINE_ALL("outline.all"),
  OUTLINE_ANY("outline.any"),
  OUTLINE_NOT("outline.not"),
  OUTLINE_EACH("outline.each", "collection", "count"),
  OUTLINE_SOME("outline.some", "collection", "count"),
  OUTLINE_RULE("outline.rule"),
  MISSING_MORE("missing.more", "member"),
  MISSING_LIST("missing.list", "member"),
  MISSING_FACT("missing.fact", "member"),
  MISSING_DETAIL("missing.detail", "missing", "detail"),
  MISSING_OWNER_AND_REASON("missing.owner-and-reason", "owner", "reason"),
  MISSING_OTHERS("missing.others", "missing", "count"),
  MISSING_SETTLES("missing.settles", "missing", "verdicts"),
  MISSING_SETTLES_NOT("missing.settles-not", "missing"),
  REASON_PHASE("reason.phase"),
  REASON_EDITION("reason.edition"),
  REASON_NOT_YET_DUE("reason.not-yet-due", "before"),
  REASON_NOT_YET("reason.not-yet"),
  REASON_NOT_A_MEMBER("reason.not-a-member"),
  REASON_WAIVED("reason.waived", "resolution"),
  REASON_NO_SUBJECT("reason.no-subject"),
  REASON_CONDITION("reason.condition"),
  REASON_CONDITION_WHY("reason.condition.why", "why"),
  PLACE_DOCUMENT("place.document"),
  PLACE_NAMED("place.named", "noun", "name"),
  PLACE_DATED("place.dated", "noun", "date"),
  PLACE_DATED_PARTLY("place.dated.partly", "noun", "date"),
  PLACE_SINCE("place.since", "noun", "since"),
  PLACE_NUMBERED("place.numbered", "noun", "number"),
  PART_PLAN_YEAR("part.plan-year", "number"),
  PART_NUMBERED("part.numbered", "word", "number"),
  PART_NAMED("part.named", "word", "name"),
  PART("part", "place", "part"),
  FACT("fact", "place", "value"),
  FACT_NONE("fact.none"),
  CITATION_EDITION("citation.edition", "document", "edition"),
  CITATION_SECTION("citation.section", "document", "section"),
  CITATION("citation", "document", "read"),
  CHOSEN_PLAN_DELIVERED("chosen.plan-delivered", "book", "cycle", "date"),
  CHOSEN_CO_CREATION_BEGAN("chosen.co-creation-began", "book", "cycle", "date"),
  CHOSEN_PLAN_DUE("chosen.plan-due", "book", "cycle", "date"),
  CHOSEN_PLAN_LACKING("chosen.plan-lacking", "book", "cycle", "date"),
  CHOSEN_UNDATED("chosen.undated", "book", "cycle"),
  CHOSEN_STARTING_TEXT("chosen.starting-text", "book"),
  CHOSEN_CHARTER_RECORDED("chosen.charter-recorded", "book"),
  CHOSEN_ELIGIBILITY_RECORDED("chosen.eligibility-recorded", "book"),
  CHOSEN_MEMBER_TYPE("chosen.member-type", "book"),
  CHOSEN_NATIONAL("chosen.national", "book"),
  CHOSEN_NAMED("chosen.named", "book"),
  CHOSEN_EXTENDED("chosen.extended", "book"),
  CHOSEN_INFERRED("chosen.inferred", "chosen"),
  NOT_CHECKED_DISABLED_UNVERIFIED("not-checked.disabled-unverified", "what"),
  NOT_CHECKED_DISABLED_BY_OVERLAY("not-checked.disabled-by-overlay", "what"),
  NOT_CHECKED_EDITION_NOT_AVAILABLE("not-checked.edition-not-available", "what"),
  NOT_CHECKED("not-checked", "what", "because"),
  ASSUMPTION_NO_RESOLUTION_RECORDED("assumption.no-resolution-recorded"),
  ASSUMPTION_NO_EXIT_RECORDED("assumption.no-exit-recorded"),
  ASSUMPTION_MINIMUM_RELAXED("assumption.minimum-relaxed", "at"),
  CONSEQUENCE_NONE("consequence.none", "cycle"),
  CONSEQUENCE_CONTRARY_IF_CONFIRMED("consequence.contrary-if-confirmed", "cycle"),
  CONSEQUENCE_UNDETERMINED("consequence.undetermined", "cycle"),
  CONSEQUENCE_EXCUSED("consequence.excused", "cycle"),
  CONSEQUENCE_GRACE("consequence.grace", "consequence"),
  CONSEQUENCE_OFFICIAL_CONTRARY("consequence.official.contrary", "consequence", "date"),
  CONSEQUENCE_OFFICIAL_ACCORDING("consequence.official.according", "consequence", "date"),
  CONSEQUENCE_OFFICIAL_EXCUSED("consequence.official.excused", "consequence", "date"),
  CONSEQUENCE_NO_DATE("consequence.no-date"),
  CONSEQUENCE_TRIGGER("consequence.trigger", "ground", "rule", "outcome"),
  CONSEQUENCE_OUTCOME_NONE("consequence.outcome.none"),
  CONSEQUENCE_OUTCOME_EXCUSED("consequence.outcome.excused"),
  CONSEQUENCE_OUTCOME_UNDETERMINED("consequence.outcome.undetermined"),
  CONSEQUENCE_OUTCOME_CONTRARY_IF_CONFIRMED("consequence.outcome.contrary-if-confirmed"),
  CONSEQUENCE_STATUS("consequence.status", "status", "date"),
  CONSEQUENCE_STATUS_NO_DATE("consequence.status.no-date", "status"),
  CONSEQUENCE_STATUS_ACTIVE("consequence.status.active"),
  CONSEQUENCE_STATUS_UNDER_REVIEW("consequence.status.under-review"),
  CONSEQUENCE_STATUS_INACTIVE("consequence.status.inactive"),
  CONSEQUENCE_STATUS_SUSPENDED("consequence.status.suspended"),
  CONSEQUENCE_STATUS_WITHDRAWN("consequence.status.withdrawn"),
  CONSEQUENCE_STATUS_REMOVED("consequence.status.removed"),
  CONSEQUENCE_TRACK("consequence.track", "track", "recorded", "derived"),
  CONSEQUENCE_TRACK_RECORDED("consequence.track.recorded", "track", "recorded"),
  CONSEQUENCE_TRACK_DIFFERS("consequence.track.differs", "track"),
  CONSEQUENCE_TRACK_PROCEDURAL("consequence.track.procedural"),
  CONSEQUENCE_TRACK_RESPONSE("consequence.track.response"),
  CONSEQUENCE_TRACK_ELIGIBILITY("consequence.track.eligibility"),
  CONSEQUENCE_TRACK_VOLUNTARY("consequence.track.voluntary"),
  CONSEQUENCE_BASED("consequence.based", "state", "rules"),
  CONSEQUENCE_SINCE("consequence.since", "state", "date"),
  CONSEQUENCE_STATE_NONE("consequence.state.none"),
  CONSEQUENCE_STATE_UNDETERMINED("consequence.state.undetermined"),
  CONSEQUENCE_STATE_LATE_LETTER("consequence.state.late-letter"),
  CONSEQUENCE_STATE_CONTRARY_LETTER("consequence.state.contrary-letter"),
  CONSEQUENCE_STATE_UNDER_REVIEW("consequence.state.under-review"),
  CONSEQUENCE_STATE_UNDER_REVIEW_IF_CONFIRMED("consequence.state.under-review-if-confirmed"),
  CONSEQUENCE_STATE_CURED("consequence.state.cured"),
  CONSEQUENCE_STATE_REVIEW_CLOSED("consequence.state.review-closed"),
  CONSEQUENCE_STATE_INACTIVE("consequence.state.inactive"),
  CONSEQUENCE_STATE_CONCERN_FILED("consequence.state.concern-filed"),
  CONSEQUENCE_STATE_STAGE_ONE("consequence.state.stage-one"),
  CONSEQUENCE_STATE_STAGE_TWO("consequence.state.stage-two"),
  CONSEQUENCE_STATE_SUSPENDED("consequence.state.suspended"),
  CONSEQUENCE_STATE_RESTORED("consequence.state.restored"),
  CONSEQUENCE_STATE_CASE_CLOSED("consequence.state.case-closed"),
  CONSEQUENCE_STATE_LEAVING("consequence.state.leaving"),
  CONSEQUENCE_STATE_WITHDRAWN("consequence.state.withdrawn"),
  CONSEQUENCE_STATE_REMOVED("consequence.state.removed"),
  CONSEQUENCE_STATE_AGAINST_THE_RULES("consequence.state.against-the-rules"),
  CONSEQUENCE_COHORT_KEPT("consequence.cohort.kept", "cycle", "date", "rule"),
  CONSEQUENCE_COHORT_SHIFTED("consequence.cohort.shifted", "cycle", "date", "rule"),
  CONSEQUENCE_COHORT_UNDETERMINED("consequence.cohort.undetermined", "cycle", "date", "rule"),
  CONSEQUENCE_OTHER_READING(
      "consequence.other-reading", "cycle", "decides", "book", "date", "tally"),
  CONSEQUENCE_OTHER_TALLY("consequence.other-tally", "verdict", "requirements"),
  REQUIREMENT("requirement", "requirement", "verdict"),
  REQUIREMENT_AS_FAR("requirement.as-far", "requirement", "verdict"),
  READING_OTHER("reading.other", "parameters", "verdict"),
  READING_PARAMETER("reading.parameter", "name", "value"),
  IF_COMPARE("if.compare", "label", "asked"),
  IF_NOT("if.not", "condition"),
  IF_EACH("if.each", "collection", "condition"),
  IF_EACH_CONSECUTIVE("if.each.consecutive", "collection", "condition"),
  IF_SOME("if.some", "collection", "condition"),
  IF_WHERE("if.where", "collection", "where"),
  IF_BOTH("if.both", "before", "last"),
  IF_EITHER("if.either", "before", "last"),
  IF_NEXT("if.next", "before", "next"),
  IF_NESTED("if.nested", "condition"),
  IF_COUNT("if.count", "collection"),
  IF_PASSES("if.passes", "rule"),
  PARAMETER_FROM("parameter.from", "value", "since"),
  PARAMETER_READINGS("parameter.readings", "value", "readings");

  private static final Map<String, Phrase> BY_KEY =
      Stream.of(values()).collect(Collectors.toMap(Phrase::key, Function.identity()));

  private final String key;

  /** The names, joined by commas: an enum holds nothing that could be changed. */
  private final String arguments;

  Phrase(String key, String... arguments) {
    this.key = key;
    this.arguments = String.join(",", arguments);
  }

  /** Returns the phrase with a key, such as {@code reason.phase}. */
  static Optional<Phrase> ofKey(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** Returns its key in the bundle. */
  String key() {
    return key;
  }

  /** Returns the names of its arguments. */
  List<String> arguments() {
    return arguments.isEmpty() ? List.of() : List.of(arguments.split(",", -1));
  }
}
