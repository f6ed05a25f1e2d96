package io.github.ogpsdk.report.text;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.compare.Grid;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comparison as text: a line for each member, a sign for each requirement; where columns do not
 * fit into the width, the table goes on below.
 */
public final class ComparisonPage {
  private static final int WIDEST = 30;

  /** Codes of columns may have so many cells; longer ones are replaced by numbers. */
  private static final int CODE = 4;

  private final Phrasebook phrases;
  private final Screen screen;

  /** Prints comparisons on a screen. */
  public ComparisonPage(Phrasebook phrases, Screen screen) {
    this.phrases = phrases;
    this.screen = screen;
  }

  /** Prints a comparison. */
  public void print(Grid grid) {
    grid.tables().forEach(this::table);
    if (!grid.left().isEmpty()) {
      String names = String.join(", ", grid.left());
      String left = phrases.count("compare.left", grid.left().size(), "members", names);
      screen.gap().print(0, 2, Prose.of(left));
    }
    screen.gap().print(0, 2, legend());
    grid.day()
        .map(d -> Explainer.in(phrases.locale()).date(d))
        .ifPresent(d -> screen.print(Prose.of(phrases.get("compare.day", "date", d))));
    screen.print(Prose.of(Style.FAINT, phrases.get("compare.disclaimer")));
  }

  private void table(Grid.Table table) {
    boolean coded = table.columns().stream().allMatch(c -> isShort(c));
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      heads.add(coded ? table.columns().get(i).code() : String.valueOf(i + 1));
    }
    int cell = heads.stream().mapToInt(Cells::of).max().orElse(1) + 1;
    int label = width(table.rows().stream().map(ComparisonPage::label).toList());
    int note = width(table.rows().stream().map(ComparisonPage::note).toList());
    int left = label + note;
    int fit = Math.max(1, (screen.columns() - left) / cell);
    screen.gap().print(0, 2, Prose.of(Style.BOLD, table.title()));
    for (int from = 0; from < heads.size(); from += fit) {
      int to = Math.min(from + fit, heads.size());
      if (from > 0) {
        screen.gap();
      }
      block(table, heads.subList(from, to), from, new int[] {label, note, cell});
    }
    screen.gap();
    key(table, heads, coded);
  }

  private void block(Grid.Table table, List<String> heads, int from, int[] widths) {
    Prose line = new Prose();
    for (String head : heads) {
      line.add(Style.FAINT, head).add(" ".repeat(widths[2] - Cells.of(head)));
    }
    screen.row(Prose.of(" ".repeat(widths[0] + widths[1])), line);
    for (int i = 0; i < table.rows().size(); i++) {
      Grid.Head row = table.rows().get(i);
      Prose name = Prose.of(Style.BOLD, fixed(cut(label(row)), widths[0]));
      name.add(Style.FAINT, fixed(cut(note(row)), widths[1]));
      Prose signs = new Prose();
      for (int j = from; j < from + heads.size(); j++) {
        Optional<Verdict> verdict = table.cells().get(i).get(j).map(VerdictCounts::united);
        String sign = verdict.map(Names::sign).orElse(" ");
        signs.add(verdict.map(Signs::style).orElse(Style.PLAIN), sign);
        signs.add(" ".repeat(widths[2] - 1));
      }
      screen.row(name, signs);
    }
  }

  /** Says what the columns are. */
  private void key(Grid.Table table, List<String> heads, boolean coded) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Grid.Head column = table.columns().get(i);
      String note = column.isMember() && !column.note().isEmpty() ? ", " + column.note() : "";
      String name = column.isMember() || coded ? column.name() : column.code();
      said.add(heads.get(i) + "\u00a0" + name + note);
    }
    screen.print(0, 2, Prose.of(Style.FAINT, phrases.list(said)));
  }

  private Prose legend() {
    Explainer explainer = Explainer.in(phrases.locale());
    Prose prose = new Prose();
    for (Verdict verdict : VerdictCounts.ORDER) {
      prose.add(Signs.style(verdict), Names.sign(verdict));
      prose.add("\u00a0" + explainer.verdict(verdict) + ". ");
    }
    return prose.add(phrases.get("compare.score"));
  }

  private static boolean isShort(Grid.Head column) {
    return !column.isMember() && Cells.of(column.code()) <= CODE;
  }

  private static String label(Grid.Head row) {
    return row.isMember() || Cells.of(row.code()) > CODE
        ? row.isMember() ? row.name() : row.code()
        : row.code() + " " + row.name();
  }

  /** Returns what stands beside a member; how binding a rule is would take too much room. */
  private static String note(Grid.Head row) {
    return row.isMember() ? row.note() : "";
  }

  private static int width(List<String> labels) {
    int longest = labels.stream().mapToInt(Cells::of).max().orElse(0);
    return longest == 0 ? 0 : Math.min(longest, WIDEST) + 2;
  }

  private static String cut(String label) {
    return Cells.of(label) <= WIDEST ? label : Cells.first(label, WIDEST - 1) + "…";
  }

  private static String fixed(String text, int cells) {
    return Cells.pad(Printable.line(text), cells);
  }
}
