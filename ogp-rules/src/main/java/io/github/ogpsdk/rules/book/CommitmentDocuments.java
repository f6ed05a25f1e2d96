package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Reading;
import java.util.Optional;

/** The documents on commitments and on how the IRM codes them. */
final class CommitmentDocuments {
  /** The template of action plans of 2015, as a self-assessment repeats it. */
  static final Citation TEMPLATE_2015 =
      new Citation(
          "OGP commitment template",
          Optional.of("2015"),
          Optional.empty(),
          Optional.of(
              "https://docsbay.net/describe-what-the-commitment-entails-its-expected-results-and-overall-objective"),
          Reading.IN_SOURCE);

  /** The template of action plans of 2022, which was not read. */
  static final Citation TEMPLATE_2022 =
      new Citation(
          "OGP commitment template",
          Optional.of("2022"),
          Optional.empty(),
          Optional.empty(),
          Reading.UNVERIFIED);

  /** OGP's glossary on the commitment. */
  static final Citation COMMITMENT =
      new Citation(
          "OGP glossary: Commitment",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/glossary/commitment/"),
          Reading.IN_SOURCE);

  /** OGP's glossary on relevance to the values. */
  static final Citation RELEVANCE =
      new Citation(
          "OGP glossary: Relevance",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/glossary/relevance/"),
          Reading.IN_SOURCE);

  /** OGP's glossary on verifiability. */
  static final Citation VERIFIABILITY =
      new Citation(
          "OGP glossary: Verifiability",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/glossary/verifiability"),
          Reading.IN_SOURCE);

  /** OGP's glossary on ambition. */
  static final Citation AMBITION =
      new Citation(
          "OGP glossary: Ambition",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/glossary/ambition/"),
          Reading.IN_SOURCE);

  /** OGP's glossary on completion. */
  static final Citation COMPLETION =
      new Citation(
          "OGP glossary: Completion",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://www.opengovpartnership.org/glossary/completion/"),
          Reading.IN_SOURCE);

  /** The page on starred commitments. */
  static final Citation STARRED =
      new Citation(
          "OGP: Starred commitments",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://opengovpartnership.org/?p=3699"),
          Reading.IN_SOURCE);

  /**
   * How OGP numbers commitments, seen on its pages. The letters tell neither the country nor the
   * type of a member: those of the United Kingdom are UK, those of the city of Athens AT.
   */
  static final Citation IDS =
      new Citation(
          "OGP: commitment pages, where 45 ids have this form",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://opengovpartnership.org/members/georgia/commitments/GE0021"),
          Reading.IN_SOURCE);

  private CommitmentDocuments() {}
}
