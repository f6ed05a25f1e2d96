package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Reading;
import java.util.Optional;

/** The documents that rules are taken from; a rule adds the section and how well it was read. */
final class Documents {
  /** The Participation and Co-Creation Standards, edition of 2022. */
  static final Citation STANDARDS_2022 =
      new Citation(
          "OGP Participation and Co-Creation Standards",
          Optional.of("2022"),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/ogp-participation-co-creation-standards"),
          Reading.IN_SOURCE);

  /** The civil-society page "Implementation", the starting text, read in its French version. */
  static final Citation STARTING_TEXT =
      new Citation(
          "OGP civil society engagement: Implementation",
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              "https://www.opengovpartnership.org/civil-society-engagement/implementation/"),
          Reading.IN_SOURCE);

  /**
   * The charter of the body that is judged; that it be kept is our own reading of every charter.
   */
  static final Citation OWN_CHARTER =
      new Citation(
          "The body's own charter",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Reading.UNVERIFIED);

  /** How Georgia's council decides, by the organization that co-chaired it. */
  static final Citation GEORGIA_COUNCIL_DECISIONS =
      new Citation(
          "The Open Governance Inter-Agency Coordination Council (IDFI)",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://idfi.ge/en/the_open_governance_inter_agency_coordination_council"),
          Reading.IN_SOURCE);

  /** The civil society teams of the first plan of the United States, by their coordinator. */
  static final Citation UNITED_STATES_TEAMS =
      new Citation(
          "Evaluating what a difference a year makes: U.S. participation in the Open Government"
              + " Partnership (OpenTheGovernment)",
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              "https://www.openthegovernment.org/evaluating-what-a-difference-a-year-makes-us-participation-in-the-open-government-partnership/"),
          Reading.IN_SOURCE);

  private Documents() {}
}
