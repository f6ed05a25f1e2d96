package io.github.ogpsdk.report.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Cell;
import io.github.ogpsdk.report.Headline;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.report.Unjudged;
import io.github.ogpsdk.rules.words.AssessmentSummary;
import io.github.ogpsdk.rules.words.RequirementSummary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Minimum requirements as a table for a spreadsheet: a line for each requirement of each plan, such
 * as the eight of 2022, with its verdict as a code and in words, and why.
 *
 * <p>It begins with a byte order mark, without which Excel takes UTF-8 for another encoding. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe. Lines end with CR LF as in
 * RFC 4180. A plan that several editions may judge, because no date says which, is left out.
 *
 * @ogp.source RFC 4180; OWASP, CSV Injection
 * @since 0.1
 */
public final class RequirementsCsv {
  private static final List<String> HEAD =
      List.of(
          "document",
          "member",
          "region",
          "asOf",
          "cycle",
          "plan",
          "edition",
          "requirement",
          "title",
          "verdict",
          "verdictInWords",
          "why");

  private RequirementsCsv() {}

  /** Returns the minimum requirements of a member, with their heading. */
  public static String write(Assessed assessed, Locale language) {
    Names names = new Names(Undated.leftOut(assessed), language);
    StringWriter out = new StringWriter();
    out.append(Cell.BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(HEAD);
      AssessmentSummary.of(names.assessed().assessment())
          .requirements()
          .forEach((cycle, judged) -> judged.forEach(r -> csv.writeRecord(line(cycle, r, names))));
      Unjudged.unasked(assessed.assessment()).stream()
          .flatMap(left -> leftOut(left, names).stream())
          .distinct()
          .forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("a table cannot be written", e);
    }
    return out.toString();
  }

  private static List<String> line(Optional<String> cycle, RequirementSummary one, Names names) {
    return line(
        names,
        cycle,
        one.rulebook(),
        one.requirement(),
        List.of(
            one.verdict().code(),
            names.explainer().verdict(one.verdict()),
            Names.capital(RequirementReasons.of(one, names))));
  }

  /** A requirement of which nobody asked for every rule has a line that says so. */
  private static Optional<List<String>> leftOut(NotChecked left, Names names) {
    String book = left.rulebook().orElse("");
    return names
        .assessed()
        .rulebook(book)
        .flatMap(b -> b.rule(left.rule().orElse("")))
        .filter(r -> r.level() == Level.MINIMUM_REQUIREMENT)
        .flatMap(Rule::requirement)
        .map(r -> line(names, Optional.empty(), book, r, List.of(left.because(), said(names), "")));
  }

  private static String said(Names names) {
    return Headline.only(names).map(Names::capital).orElse("");
  }

  private static List<String> line(
      Names names,
      Optional<String> cycle,
      String rulebook,
      String requirement,
      List<String> verdict) {
    Assessed assessed = names.assessed();
    String full = names.requirement(rulebook, requirement);
    String number = requirement + " ";
    List<String> place =
        List.of(
            assessed.assessment().document().id(),
            names.member(),
            assessed
                .partnership()
                .member()
                .region()
                .map(r -> Names.capital(names.explainer().code(r.code())))
                .orElse(""),
            assessed.assessment().asOf(),
            cycle.orElse(""),
            cycle.map(names::plan).orElse(""),
            rulebook,
            requirement,
            full.startsWith(number) ? full.substring(number.length()) : full);
    return Stream.concat(place.stream(), verdict.stream()).map(Cell::safe).toList();
  }
}
