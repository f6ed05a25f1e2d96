package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Reading;
import java.util.Optional;

/** The documents on forums of earlier editions, in practice, and of local members. */
final class ForumDocuments {
  /** The Standards of 2017, as a local member restates them; a rule marks what was not read. */
  static final Citation STANDARDS_2017 =
      citation(
          "OGP Participation and Co-Creation Standards, as restated by the Basque Country",
          "2017",
          "https://www.ogp.euskadi.eus/how-to-join-ogp/webogp00-contque/en/");

  /** The requirement of the Standards of 2017 to keep a record of the process. */
  static final Citation ONLINE_RECORD_2017 =
      citation(
          "OGP: Taking your OGP process online",
          "2017",
          "https://www.opengovpartnership.org/documents/taking-your-ogp-process-online-");

  /** A letter of activists that quotes two items of the Standards of 2017. */
  static final Citation QUOTED_2017 =
      citation(
              "OGP Participation and Co-Creation Standards, as quoted by US open government"
                  + " activists",
              "2017",
              "https://groups.google.com/g/us-open-government/c/ZCN-rAsyCDg")
          .read(Reading.SECOND_HAND);

  /** The guidelines on consultation of the Articles of Governance, Addendum C. */
  static final Citation GUIDELINES_2012 =
      citation(
          "OGP Articles of Governance, Addendum C: Guidelines for public consultation on country"
              + " commitments",
          "2012",
          "http://www.opengovpartnership.org/how-it-works/requirements");

  /**
   * OGP's guidance note on consultation during implementation, to which the starting text points;
   * its duty was read, its table of elements was not.
   */
  static final Citation CONSULTATION_2016 =
      citation(
          "OGP: Consultation During Implementation, guidance note",
          "2016",
          "https://m.moam.info/download/ogp-consultation-during-implementation-guidance-note-open-_647a0b75097c476d028c3dba.html");

  /** Practice of forums that was not read in any one text. */
  static final Citation HANDBOOK_2016 =
      citation(
              "Designing and Managing an OGP Multistakeholder Forum",
              "2016",
              "https://docslib.org/download/13722420/")
          .read(Reading.UNVERIFIED);

  /** The terms of reference of Canada's forum. */
  static final Citation CANADA_TERMS =
      citation(
          "Multi-Stakeholder Forum on Open Government: Terms of Reference",
          "",
          "https://open.canada.ca/en/multi-stakeholder-forum-open-government");

  /** The form of OGP Local for the assessment at inception. */
  static final Citation LOCAL_INCEPTION =
      citation("OGP Local: Inception Report form", "", "https://opengovpartnership.org/?p=57265");

  /** The form of OGP Local for the assessment of a commitment at its end. */
  static final Citation LOCAL_END =
      citation(
          "OGP Local: End of Commitment Assessment form",
          "",
          "https://www.opengovpartnership.org/ogp-local-end-of-commitment-assessment-form");

  /** OGP's glossary on the local monitoring body. */
  static final Citation LOCAL_MONITORING_BODY =
      citation(
          "OGP glossary: Local Monitoring Body",
          "",
          "https://www.opengovpartnership.org/glossary/local-monitoring-body/");

  private ForumDocuments() {}

  private static Citation citation(String title, String edition, String url) {
    return new Citation(
        title,
        Optional.of(edition).filter(e -> !e.isEmpty()),
        Optional.empty(),
        Optional.of(url),
        Reading.IN_SOURCE);
  }
}
