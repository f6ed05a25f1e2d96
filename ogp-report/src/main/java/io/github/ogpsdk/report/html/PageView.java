package io.github.ogpsdk.report.html;

import io.github.ogpsdk.report.Wanted;
import io.github.ogpsdk.report.picture.Picture;
import java.util.List;
import java.util.Optional;

/**
 * A whole page as a template shows it.
 *
 * @param words the words of the page
 * @param member what the member is called
 * @param answer the short answer
 * @param headline what the answer leaves out
 * @param day which day the page is about, and other conditions
 * @param faults rules that broke
 * @param table minimum requirements by plan
 * @param failures what is not met
 * @param undated plans that several editions may judge
 * @param gaps plans that are not on record
 * @param wanted facts to find out next, the most useful first
 * @param bodies the bodies
 * @param books the verdicts
 * @param consequences what follows for the process
 * @param standing the status of membership over time
 * @param steps the steps on record, each with who took it and why
 * @param tracks where the member stands on each track
 * @param standingPicture the same as a picture
 * @param readings what earlier editions would say
 * @param cycles what happened in each cycle
 * @param inapplicable what does not apply
 * @param notChecked what was not checked
 * @param assumptions what was taken for granted
 * @param rulebooks the rulebooks
 * @param dossier the facts behind the verdicts, and their sources
 */
record PageView(
    Labels words,
    String member,
    AnswerView answer,
    List<String> headline,
    List<String> day,
    List<String> faults,
    RequirementTable table,
    List<Failure> failures,
    List<String> undated,
    List<String> gaps,
    List<Wanted> wanted,
    List<BodyView> bodies,
    List<BookView> books,
    List<Statement> consequences,
    List<Statement> standing,
    List<Statement> steps,
    List<Statement> tracks,
    Optional<Picture> standingPicture,
    List<String> readings,
    List<Picture> cycles,
    Inapplicable inapplicable,
    List<String> notChecked,
    List<String> assumptions,
    List<BookRow> rulebooks,
    FootnoteIndex dossier) {

  /**
   * What does not apply.
   *
   * @param title how many checks
   * @param reasons why, counted
   * @param checks the checks, by reason
   */
  record Inapplicable(String title, List<String> reasons, List<Because> checks) {}

  /**
   * Checks that do not apply for the same reason.
   *
   * @param reason the reason
   * @param checks the rules, each with what it would be about
   */
  record Because(String reason, List<String> checks) {}

  /**
   * A rulebook that was used.
   *
   * @param title its title
   * @param id its id
   * @param version its version
   * @param hash its hash, where it was taken
   * @param read how well its texts were read
   * @param chosen why it was used
   */
  record BookRow(
      String title, String id, String version, String hash, String read, String chosen) {}
}
