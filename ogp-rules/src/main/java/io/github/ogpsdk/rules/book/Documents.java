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

  /**
   * The slides in which OGP's staff restated the Standards of 2022 in the words of the handbook of
   * that year; they shorten the text of all requirements but 4.1.
   */
  static final Citation SLIDES_2022 =
      new Citation(
          "OGP Participation and Co-Creation Standards, as restated by OGP's staff in slides of 12"
              + " April 2022",
          Optional.of("2022"),
          Optional.empty(),
          Optional.of(
              "https://github.com/GSA/open.usa.gov/blob/deb38b92069f5520c858bd5070a3b67b7a5baae6/assets/files/2022-04-12-open-gov-public-meeting-slides.pdf"),
          Reading.IN_SOURCE);

  /** OGP's glossary on the minimum requirements, where the words of 1.1 to 2.2 were read. */
  static final Citation MINIMUM_REQUIREMENTS =
      new Citation(
          "OGP glossary: Minimum Requirements",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://opengovpartnership.org/?p=67852"),
          Reading.IN_SOURCE);

  /** OGP's glossary on the repository. */
  static final Citation REPOSITORY =
      new Citation(
          "OGP glossary: Repository",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/glossary/repository/"),
          Reading.IN_SOURCE);

  /** The National Handbook of 2025 on implementing action plans, where 5.1 was read. */
  static final Citation HANDBOOK_IMPLEMENTATION =
      new Citation(
          "OGP National Handbook: Implementing action plans",
          Optional.of("2025"),
          Optional.empty(),
          Optional.of("https://opengovpartnership.org/national-handbook/implementing-action-plans"),
          Reading.IN_SOURCE);

  /** The IRM's review that states the grace period of the Standards of 2022. */
  static final Citation GRACE_PERIOD =
      new Citation(
          "IRM: Republic of Korea Action Plan Review 2023-2027",
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              "https://opengovpartnership.org/documents/republic-of-korea-action-plan-review-2023-2027"),
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
   * The charter of the body that is judged; that it be kept, and what that means, is a rule of this
   * project.
   */
  static final Citation OWN_CHARTER =
      new Citation(
          "The body's own charter",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Reading.OWN);

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

  /** The page "About the Steering Committee". */
  static final Citation STEERING_COMMITTEE =
      new Citation(
          "About the Steering Committee",
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              "https://opengovpartnership.org/about/who-we-are/steering-committee/about-the-steering-committee"),
          Reading.IN_SOURCE);

  /** The page of Canada's Multi-Stakeholder Forum. */
  static final Citation CANADA_FORUM =
      new Citation(
          "Multi-Stakeholder Forum on Open Government",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://open.canada.ca/en/multi-stakeholder-forum-open-government"),
          Reading.IN_SOURCE);

  /** OGP's page on Ghana's committee. */
  static final Citation GHANA_COMMITTEE =
      new Citation(
          "OGP on the national steering committee of Ghana",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://opengovpartnership.org/?p=3330"),
          Reading.IN_SOURCE);

  /** The page of Mexico's technical secretariat. */
  static final Citation MEXICO_SECRETARIAT =
      new Citation(
          "Secretariado Técnico Tripartita",
          Optional.empty(),
          Optional.empty(),
          Optional.of("http://aga.ifai.mx/SitePages/ComoParticipan.aspx"),
          Reading.IN_SOURCE);

  /** The page of the Open Government Federal Advisory Committee. */
  static final Citation US_COMMITTEE =
      new Citation(
          "Open Government Federal Advisory Committee",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://origin-www.gsa.gov/node/165426"),
          Reading.IN_SOURCE);

  /** OGP's glossary on the co-chairs of the Steering Committee. */
  static final Citation CO_CHAIRS =
      new Citation(
          "OGP glossary: Co-Chairs",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/glossary/co-chairs/"),
          Reading.IN_SOURCE);

  /** The page on the election of governments to the Steering Committee in 2024. */
  static final Citation COMMITTEE_ELECTION_2024 =
      new Citation(
          "2024 Government Steering Committee Elections",
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              "https://opengovpartnership.org/about/who-we-are/steering-committee/2024-government-steering-committee-elections"),
          Reading.IN_SOURCE);

  /** The page of Georgia's council on itself. */
  static final Citation GEORGIA_COUNCIL =
      new Citation(
          "Open Government Interagency Coordination Council of Georgia",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://ogp.gov.ge/en/ogp-council/"),
          Reading.IN_SOURCE);

  /** Returns the citation of a rule that this project infers and no text states. */
  static Citation inferred(String statement) {
    return new Citation(
        "Inferred: " + statement,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Reading.OWN);
  }

  private Documents() {}
}
