package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.picture.Pictures;
import java.util.Locale;
import java.util.Map;

/**
 * An assessment as HTML: {@code HtmlReport.of(assessed, Locale.FRENCH).page()} is one file that
 * stands alone, with its style and pictures and without a script.
 *
 * <p>A portal embeds parts instead: {@link #headline()}, {@link #requirements()}, {@link
 * #finding(Finding)} and others are elements for the body of its own page, styled by {@link
 * #style()}. All text of the facts is escaped. Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class HtmlReport {
  private final Pages pages;

  private HtmlReport(Pages pages) {
    this.pages = pages;
  }

  /** Returns the report of an assessment in English, French or Spanish. */
  public static HtmlReport of(Assessed assessed, Locale language) {
    return new HtmlReport(new Pages(assessed, language));
  }

  /** Returns the whole page. */
  public String page() {
    return Templates.render(
        "page", Map.of("v", pages.page(), "style", Templates.STYLE), pages.tongues());
  }

  /**
   * Returns the short answer as one element: whether the forum is balanced, who chairs, what is not
   * met, what follows, the requirements of the current plan and what to do next.
   */
  public String answer() {
    return Templates.render(
        "answer", Map.of("v", pages.answer(), "words", words()), pages.tongues());
  }

  /** Returns what came out in two or three sentences, as one element. */
  public String headline() {
    return Templates.render(
        "headline",
        Map.of(
            "sentences",
            pages.answer().answer().sentences(),
            "lines",
            pages.headline(),
            "mood",
            pages.mood()),
        pages.tongues());
  }

  /** Returns the minimum requirements by plan, as a table. */
  public String requirements() {
    return Templates.render(
        "requirements", Map.of("v", pages.table(), "words", words()), pages.tongues());
  }

  /** Returns the facts to find out next, as a list. */
  public String wanted() {
    return Templates.render(
        "wanted", Map.of("wanted", pages.wanted(), "words", words()), pages.tongues());
  }

  /** Returns a finding with its evidence, as one element. */
  public String finding(Finding finding) {
    String anchor = new Anchors(pages.names().assessed().assessment()).of(finding);
    FootnoteIndex dossier = new FootnoteIndex(pages.names(), anchor + "-");
    FindingView view = new Views(pages.names(), dossier).finding(finding);
    return Templates.render(
        "finding",
        Map.of("f", view, "dossier", dossier.number(), "words", words(), "alone", true),
        pages.tongues());
  }

  /**
   * Returns a body with its seats, chairs and meetings, as one element.
   *
   * @param index the index of the body in the document, 0 for the first
   * @throws IndexOutOfBoundsException if there is no such body
   */
  public String body(int index) {
    FootnoteIndex dossier = new FootnoteIndex(pages.names(), "m-" + index + "-");
    BodyView view = pages.body(index, dossier);
    return Templates.render(
        "body",
        Map.of("b", view, "dossier", dossier.number(), "words", words(), "alone", true),
        pages.tongues());
  }

  /** Returns the pictures, each an SVG element that can stand in a page. */
  public Pictures pictures() {
    return pages.pictures();
  }

  /** Returns the style sheet that the parts need; all its names begin with {@code ogp-}. */
  public static String style() {
    return Templates.STYLE;
  }

  private Labels words() {
    return new Labels(pages.names().phrases());
  }
}
