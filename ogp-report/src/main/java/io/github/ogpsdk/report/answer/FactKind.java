package io.github.ogpsdk.report.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of fact a missing fact is, and who can give it; its words stand under {@code fact.} and
 * {@code do.} in the bundle.
 */
enum FactKind {
  PUBLICATION("/publication", Actor.GOVERNMENT),
  WEBSITES("/publication/websites(/.*)?", Actor.GOVERNMENT),
  UPDATES("/publication/repositories/\\d+/updates(/.*)?", Actor.GOVERNMENT),
  REPOSITORIES("/publication/repositories(/.*)?", Actor.GOVERNMENT),
  CYCLES("/cycles", Actor.ANYBODY),
  SERVING("/cycles/\\d+/mechanisms", Actor.ANYBODY),
  COCREATION("/cycles/\\d+/coCreation", Actor.GOVERNMENT),
  COCREATION_START("/cycles/\\d+/coCreation/from", Actor.GOVERNMENT),
  COCREATION_END("/cycles/\\d+/coCreation/to", Actor.GOVERNMENT),
  NOTICE("/cycles/\\d+/coCreation/notice(/.*)?", Actor.GOVERNMENT),
  OUTREACH("/cycles/\\d+/coCreation/outreach(/.*)?", Actor.GOVERNMENT),
  CONSULTATIONS("/cycles/\\d+/coCreation/consultations(/.*)?", Actor.GOVERNMENT),
  EVENTS("/cycles/\\d+/(coCreation|implementation)/events(/.*)?", Actor.GOVERNMENT),
  RESPONSE("/cycles/\\d+/coCreation/response(/.*)?", Actor.GOVERNMENT),
  CONTRIBUTIONS("/cycles/\\d+/coCreation/contributions(/.*)?", Actor.GOVERNMENT),
  PLAN("/cycles/\\d+/plan", Actor.GOVERNMENT),
  SUBMITTED("/cycles/\\d+/plan/submitted", Actor.GOVERNMENT),
  PLAN_START("/cycles/\\d+/plan/from", Actor.GOVERNMENT),
  PLAN_END("/cycles/\\d+/plan/to", Actor.GOVERNMENT),
  IMPLEMENTATION("/cycles/\\d+/implementation", Actor.GOVERNMENT),
  REVIEWS("/cycles/\\d+/reviews(/.*)?", Actor.IRM),
  BODIES("/mechanisms", Actor.ANYBODY),
  MEETINGS("/mechanisms/\\d+/meetings", Actor.FORUM),
  SEATS("/mechanisms/\\d+/compositions(/.*)?", Actor.FORUM),
  CHAIRS("/mechanisms/\\d+/chairs", Actor.FORUM),
  MEMBERS("/mechanisms/\\d+/members", Actor.FORUM),
  SELECTIONS("/mechanisms/\\d+/selections", Actor.CIVIL_SOCIETY),
  TERMS("/mechanisms/\\d+/members/\\d+/(from|to|term|selection)", Actor.FORUM),
  CHARTER_PUBLICATION("/mechanisms/\\d+/charters/\\d+/isPublished", Actor.FORUM),
  CHARTERS("/mechanisms/\\d+/charters", Actor.FORUM),
  ATTESTATIONS("/attestations", Actor.ANYBODY),
  STANDING("/standing(/events)?", Actor.OGP);

  private final Pattern pattern;
  private final Actor actor;

  FactKind(String pattern, Actor actor) {
    this.pattern = Pattern.compile(pattern);
    this.actor = actor;
  }

  Actor actor() {
    return actor;
  }

  /** Returns its name in keys of phrases, such as {@code cocreation-start}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the kind of the fact at a place; nothing for a fact that has no words of its own.
   *
   * @param pointer a JSON Pointer, of an open list that of the list
   */
  static Optional<FactKind> of(String pointer) {
    return Arrays.stream(values()).filter(k -> k.pattern.matcher(pointer).matches()).findFirst();
  }
}
