package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Reading;
import java.util.Optional;

/** The documents on acting contrary to process, the Response Policy and membership. */
final class ProcessDocuments {
  /** The page on procedural review, as updated on 2022-07-25. */
  static final Citation PROCEDURAL_REVIEW_2022 =
      source("OGP: Procedural Review", "2022", "https://opengovpartnership.org/ogp-letters");

  /** The page on procedural review with its text of 2017 to 2021. */
  static final Citation PROCEDURAL_REVIEW_2018 =
      source(
          "OGP: Procedural Review",
          "2017-2021",
          "https://www.opengovpartnership.org/procedural-review/");

  /** The calendar with June 30 as the day of delivery. */
  static final Citation DEADLINES_2014 =
      source(
          "OGP: Calendars and Deadlines",
          "2014-2016",
          "http://www.opengovpartnership.org/how-it-works/calendars-and-deadlines");

  /** The IRM's report that states the triggers before 2018. */
  static final Citation TRIGGERS_2014 =
      source(
          "IRM: Mexico Mid-Term Report 2016-2018",
          "",
          "https://www.opengovpartnership.org/documents/mexico-mid-term-report-2016-2018-year-1/");

  /** The glossary on members and their status. */
  static final Citation MEMBER =
      source("OGP glossary: Member", "", "https://opengovpartnership.org/glossary/member");

  /** The Response Policy. */
  static final Citation RESPONSE_POLICY =
      source(
          "OGP Response Policy", "2017", "https://www.opengovpartnership.org/ogp-response-policy/");

  /** The questions and answers on the Response Policy. */
  static final Citation RESPONSE_QUESTIONS =
      source(
          "FAQs about the OGP Response Policy",
          "",
          "https://www.opengovpartnership.org/ogp-response-policy/faqs-about-the-response-policy/");

  /** The news of Georgia's suspension, which says how a suspension ends. */
  static final Citation SUSPENSION =
      source(
          "Georgia temporarily suspended from the Open Government Partnership",
          "2024",
          "https://opengovpartnership.org/news/georgia-temporarily-suspended-from-the-open-government-partnership");

  /** The resolution on the COVID-19 pandemic. */
  static final Citation COVID_RESOLUTION =
      source(
          "Criteria and Standards Subcommittee Resolution: COVID-19 Pandemic",
          "2020",
          "https://opengovpartnership.org/documents/criteria-and-standards-subcommittee-resolution-covid19-pandemic");

  private ProcessDocuments() {}

  private static Citation source(String document, String edition, String url) {
    return new Citation(
        document,
        Optional.of(edition).filter(e -> !e.isEmpty()),
        Optional.empty(),
        Optional.of(url),
        Reading.IN_SOURCE);
  }
}
