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

  /** The page "About the Steering Committee". */
  static final Citation STEERING_COMMITTEE =
      new Citation(
          "About the Steering Committee",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://opengovpartnership.org/about/who-we-are/steering-committee/about-the-steering-committee"),
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

  /** A body's own charter: terms of reference, articles, decree. */
  static final Citation OWN_RULES =
      new Citation(
          "The body's own charter",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Reading.UNVERIFIED);

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

  private Documents() {}
}
