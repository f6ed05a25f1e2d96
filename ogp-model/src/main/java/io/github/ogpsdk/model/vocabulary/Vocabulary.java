package io.github.ogpsdk.model.vocabulary;

import io.github.ogpsdk.model.rule.Argument;
import io.github.ogpsdk.model.rule.Collection;
import io.github.ogpsdk.model.rule.Kind;
import io.github.ogpsdk.model.rule.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds, collections and measures that rules can use. */
public final class Vocabulary {
  private static final List<Kind> KINDS =
      Stream.of(
              SpaceWords.KINDS,
              SeatWords.KINDS,
              PeopleWords.KINDS,
              SessionWords.KINDS,
              ProcessWords.KINDS,
              PublicationWords.KINDS,
              CoCreationWords.KINDS,
              StandingWords.KINDS,
              PlanWords.KINDS,
              CommitmentWords.KINDS,
              EligibilityWords.KINDS,
              ForumWords.KINDS,
              LocalWords.KINDS)
          .flatMap(List::stream)
          .toList();

  private static final List<Collection> COLLECTIONS =
      Stream.of(
              SpaceWords.COLLECTIONS,
              SeatWords.COLLECTIONS,
              PeopleWords.COLLECTIONS,
              SessionWords.COLLECTIONS,
              ProcessWords.COLLECTIONS,
              PublicationWords.COLLECTIONS,
              CoCreationWords.COLLECTIONS,
              EngagementWords.COLLECTIONS,
              StandingWords.COLLECTIONS,
              PlanWords.COLLECTIONS,
              CommitmentWords.COLLECTIONS,
              EligibilityWords.COLLECTIONS,
              ForumWords.COLLECTIONS,
              LocalWords.COLLECTIONS)
          .flatMap(List::stream)
          .toList();

  private static final List<Measure> MEASURES =
      Stream.of(
              SpaceWords.MEASURES,
              SeatWords.MEASURES,
              PeopleWords.MEASURES,
              SessionWords.MEASURES,
              ProcessWords.MEASURES,
              PublicationWords.MEASURES,
              TimeWords.MEASURES,
              CoCreationWords.MEASURES,
              EngagementWords.MEASURES,
              StandingWords.MEASURES,
              PlanWords.MEASURES,
              CommitmentWords.MEASURES,
              EligibilityWords.MEASURES,
              ForumWords.MEASURES,
              LocalWords.MEASURES)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, Kind> KINDS_BY_NAME =
      KINDS.stream().collect(Collectors.toMap(Kind::name, k -> k, (a, b) -> a));
  private static final Map<String, Collection> COLLECTIONS_BY_NAME =
      COLLECTIONS.stream().collect(Collectors.toMap(Collection::name, c -> c, (a, b) -> a));
  private static final Map<String, Measure> MEASURES_BY_NAME =
      MEASURES.stream().collect(Collectors.toMap(Measure::name, m -> m, (a, b) -> a));

  /** The parameter of a rule that says how a collection is read, by the collection. */
  private static final Map<String, Argument> PARAMETERS =
      Map.of("planYears", Args.WINDOW, "charterYears", Args.YEAR);

  private Vocabulary() {}

  /** Returns the kinds of subject. */
  public static List<Kind> kinds() {
    return KINDS;
  }

  /** Returns the collections. */
  public static List<Collection> collections() {
    return COLLECTIONS;
  }

  /** Returns the measures. */
  public static List<Measure> measures() {
    return MEASURES;
  }

  /** Returns the kind with a name. */
  public static Optional<Kind> kind(String name) {
    return Optional.ofNullable(KINDS_BY_NAME.get(name));
  }

  /** Returns the collection with a name. */
  public static Optional<Collection> collection(String name) {
    return Optional.ofNullable(COLLECTIONS_BY_NAME.get(name));
  }

  /**
   * Returns the parameter of a rule that says how a collection is read, such as {@code window} of
   * {@code planYears}, where one does.
   */
  public static Optional<Argument> parameter(String collection) {
    return Optional.ofNullable(PARAMETERS.get(collection));
  }

  /** Returns the measure with a name. */
  public static Optional<Measure> measure(String name) {
    return Optional.ofNullable(MEASURES_BY_NAME.get(name));
  }
}
