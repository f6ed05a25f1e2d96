package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.cli.Language;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.text.CatalogueMarkdown;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/RULES.md} is what the rulebooks say. */
class RulesDocumentTest {
  private static final Path FILE = Path.of("../docs/RULES.md");
  private static final String EXAMPLES =
      "../ogp-rules/src/main/resources/io/github/ogpsdk/rules/book/";

  private static String document() {
    String head =
        "<!-- Written by RulesDocumentTest from the rulebooks; do not edit. Anew:"
            + " "
            + Generated.ANEW
            + " -->\n\n";
    Phrasebook english = Names.words(Locale.ENGLISH);
    return head
        + new CatalogueMarkdown(english, e -> "[" + e + "](" + EXAMPLES + e + ")")
            .of(Rulebooks.shipped());
  }

  @Test
  void documentIsFresh() throws IOException {
    Generated.assertFresh(FILE, document());
  }

  @Test
  void everyLinkLeadsSomewhere() {
    String document = document();
    Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(document);
    List<String> headings =
        document
            .lines()
            .filter(l -> l.startsWith("#"))
            .map(l -> l.replaceFirst("^#+ ", "").toLowerCase(java.util.Locale.ROOT))
            .map(l -> l.replace(".", ""))
            .toList();

    while (link.find()) {
      String target = link.group(1);
      if (target.startsWith("#")) {
        assertThat(headings).contains(target.substring(1));
      } else {
        assertThat(FILE.resolveSibling(target)).exists();
      }
    }
  }

  @Test
  void everyRuleIsThereInThreeLanguages() {
    String document = document();

    for (Rule rule : Rulebooks.shipped().stream().flatMap(b -> b.rules().stream()).toList()) {
      assertThat(document).contains("\n### " + rule.id() + "\n");
      for (Language language : Language.values()) {
        assertThat(document.replace("\\", "")).contains(rule.text().in(language.code()));
      }
    }
  }

  @Test
  void commandPrintsMarkdown() {
    Run run = Run.of("rules", "--rulebook", "national-pe", "--format", "markdown", "--lang", "es");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("# Reglas\n\n")
        .contains("\n## national-pe\n", "\n### MSF-PE-5-5\n", "\n- fr: **", "- Fuente: ");
  }
}
