package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Reading;
import java.util.Optional;

/** The documents on eligibility. */
final class EligibilityDocuments {
  /** The page on the eligibility criteria. */
  static final Citation ELIGIBILITY =
      new Citation(
          "OGP eligibility criteria",
          Optional.of("2023"),
          Optional.empty(),
          Optional.of(
              "https://www.opengovpartnership.org/process/joining-ogp/eligibility-criteria/"),
          Reading.IN_SOURCE);

  /** The eligibility criteria in their text of 2018. */
  static final Citation CRITERIA_2018 =
      new Citation(
          "OGP eligibility criteria",
          Optional.of("2018"),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/resources/eligibility-criteria"),
          Reading.IN_SOURCE);

  /** The metric of asset disclosure of 2014, as a blog repeats it. */
  static final Citation ASSETS_2014 =
      new Citation(
          "OGP blog: OGP eligibility",
          Optional.of("2014"),
          Optional.empty(),
          Optional.of("https://ogpblog.wordpress.com/2014/12/22/ogp-eligibility/"),
          Reading.SECOND_HAND);

  /** OGP's governance documents. */
  static final Citation GOVERNANCE =
      new Citation(
          "OGP governance documents",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/document-type/governance-document/"),
          Reading.IN_SOURCE);

  /** OGP's glossary on the eligibility of local members. */
  static final Citation LOCAL =
      new Citation(
          "OGP glossary: Local Eligibility Criteria",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://opengovpartnership.org/glossary/local-eligibility-criteria"),
          Reading.IN_SOURCE);

  private EligibilityDocuments() {}
}
