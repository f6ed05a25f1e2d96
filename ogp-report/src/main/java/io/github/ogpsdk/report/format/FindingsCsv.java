package io.github.ogpsdk.report.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Cell;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Unjudged;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings as a table for a spreadsheet, a line each, with a heading.
 *
 * <p>Where only some rules were asked for, each other one has a line with the verdict {@code
 * not-asked-for}. Codes stand beside words, so that a table can be filtered in any language. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe. Lines end with CR LF as in
 * RFC 4180. It begins with a byte order mark, for Excel.
 *
 * @ogp.source RFC 4180; OWASP, CSV Injection
 * @since 0.1
 */
public final class FindingsCsv {
  private static final List<String> HEAD =
      List.of(
          "document",
          "asOf",
          "rulebook",
          "requirement",
          "rule",
          "title",
          "level",
          "cycle",
          "phase",
          "subject",
          "pointer",
          "verdict",
          "possible",
          "headline",
          "missing",
          "citation",
          "read",
          "url",
          "changedBy");

  private FindingsCsv() {}

  /** Returns the findings of an assessment, with their heading. */
  public static String write(Assessed assessed, Locale language) {
    return write(List.of(assessed), language);
  }

  /** Returns the findings of several assessments in one table. */
  public static String write(List<Assessed> several, Locale language) {
    StringWriter out = new StringWriter();
    out.append(Cell.BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(HEAD);
      for (Assessed assessed : several) {
        Names names = new Names(assessed, language);
        assessed.assessment().findings().forEach(f -> csv.writeRecord(line(f, names)));
        Unjudged.unasked(assessed.assessment()).forEach(n -> csv.writeRecord(leftOut(n, names)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a table cannot be written", e);
    }
    return out.toString();
  }

  private static List<String> line(Finding finding, Names names) {
    Assessed assessed = names.assessed();
    List<String> cells =
        Arrays.asList(
            assessed.assessment().document().id(),
            assessed.assessment().asOf(),
            finding.rulebook(),
            finding.requirement().orElse(""),
            finding.rule(),
            names.rule(finding),
            finding.level().code(),
            finding.cycle().orElse(""),
            finding.phase().map(p -> p.code()).orElse(""),
            names.explainer().subject(finding, assessed.partnership()),
            finding.subject(),
            finding.verdict().code(),
            finding.possible().stream().map(Verdict::code).collect(Collectors.joining(" ")),
            names.headline(finding),
            finding.missing().stream().map(MissingFact::at).collect(Collectors.joining(" ")),
            names.explainer().citation(finding.citation()),
            finding.citation().read().code(),
            finding.citation().url().orElse(""),
            String.join(" ", assessed.changedBy(finding.rule())));
    return safe(cells);
  }

  /** A rule that nobody asked for has a line, too, so that no table looks like the whole. */
  private static List<String> leftOut(NotChecked left, Names names) {
    Assessed assessed = names.assessed();
    String book = left.rulebook().orElse("");
    String id = left.rule().orElse("");
    Optional<Rule> rule = assessed.rulebook(book).flatMap(b -> b.rule(id));
    return safe(
        Arrays.asList(
            assessed.assessment().document().id(),
            assessed.assessment().asOf(),
            book,
            rule.flatMap(Rule::requirement).orElse(""),
            id,
            rule.map(r -> names.in(r.title())).orElse(""),
            rule.map(r -> r.level().code()).orElse(""),
            "",
            "",
            "",
            "",
            left.because(),
            "",
            names.explainer().notChecked(left),
            "",
            rule.map(r -> names.explainer().citation(r.citation())).orElse(""),
            rule.map(r -> r.citation().read().code()).orElse(""),
            rule.flatMap(r -> r.citation().url()).orElse(""),
            ""));
  }

  private static List<String> safe(List<String> cells) {
    return cells.stream().map(Cell::safe).toList();
  }
}
