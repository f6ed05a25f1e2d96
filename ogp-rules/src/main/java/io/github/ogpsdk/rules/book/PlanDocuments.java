package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Reading;
import java.util.Optional;

/** The documents that the rules on action plans are taken from. */
final class PlanDocuments {
  /** The Articles of Governance, in force from 2019-06-17, on the page of June 2022. */
  static final Citation ARTICLES =
      read(
          "OGP Articles of Governance",
          "2019",
          "https://www.opengovpartnership.org/articles-of-governance/");

  /** The page on dates and deadlines while plans were due on June 30. */
  static final Citation CALENDAR_2015 =
      read(
          "OGP calendars and deadlines",
          "2015",
          "http://www.opengovpartnership.org/how-it-works/calendars-and-deadlines");

  /** The page on dates and deadlines while plans were due on August 31. */
  static final Citation CALENDAR_2018 =
      read(
          "OGP country and local dates and deadlines",
          "2018",
          "https://www.opengovpartnership.org/country-and-ogp-local-dates-and-deadlines/");

  /** The page on action plans of 2014 to 2016. */
  static final Citation ACTION_PLANS =
      read(
          "OGP action plans",
          "2014",
          "http://www.opengovpartnership.org/how-it-works/action-plans");

  /** The National Handbook of 2022, of which only the contents page was read. */
  static final Citation HANDBOOK_2022 =
      new Citation(
          "OGP National Handbook",
          Optional.of("2022"),
          Optional.empty(),
          Optional.of("https://scribd.com/document/657487457/OGP-National-Handbook-2022"),
          Reading.UNVERIFIED);

  /** The page on developing a plan, 2017. */
  static final Citation DEVELOPING_2017 =
      read(
          "Develop a national action plan",
          "2017",
          "https://www.opengovpartnership.org/develop-a-national-action-plan/");

  /**
   * The guide that quotes the Articles on co-creation with stakeholders; its whole address was not
   * kept.
   */
  static final Citation PROCESS_ONLINE =
      new Citation(
          "OGP Articles of Governance, as quoted in Taking your OGP process online",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Reading.IN_SOURCE);

  /** The agenda of the Steering Committee of 20 September 2017, which names a commitment cap. */
  static final Citation COMMITMENT_CAP =
      new Citation(
          "OGP Steering Committee meeting, 20 September 2017: Commitment Cap",
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              "https://vdocuments.mx/ogp-steering-committee-meeting-open-government-partnership-nicoletta-santucci.html"),
          Reading.UNVERIFIED);

  private PlanDocuments() {}

  private static Citation read(String document, String edition, String url) {
    return new Citation(
        document, Optional.of(edition), Optional.empty(), Optional.of(url), Reading.IN_SOURCE);
  }
}
