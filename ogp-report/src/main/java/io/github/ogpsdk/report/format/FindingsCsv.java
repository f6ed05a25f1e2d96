package io.github.ogpsdk.report.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.MissingFact;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Cell;
import io.github.ogpsdk.report.Names;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Findings as a table for a spreadsheet, a line each, with a heading.
 *
 * <p>Codes stand beside words, so that a table can be filtered in any language. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe. Lines end with CR LF as in RFC
 * 4180.
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
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(HEAD);
      for (Assessed assessed : several) {
        Names names = new Names(assessed, language);
        assessed.assessment().findings().forEach(f -> csv.writeRecord(line(f, names)));
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
            changedBy(finding, assessed));
    List<String> safe = new ArrayList<>(cells.size());
    cells.forEach(c -> safe.add(Cell.safe(c)));
    return safe;
  }

  /** The rulebooks that change the rule: what it asks is then not what its citation says. */
  private static String changedBy(Finding finding, Assessed assessed) {
    return assessed.assessment().changes().stream()
        .filter(c -> c.rule().equals(finding.rule()))
        .map(RuleChange::rulebook)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
