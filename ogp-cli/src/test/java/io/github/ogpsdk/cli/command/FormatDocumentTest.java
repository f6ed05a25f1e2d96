package io.github.ogpsdk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.dictionary.Dictionary;
import io.github.ogpsdk.report.dictionary.Entry;
import io.github.ogpsdk.report.text.DictionaryMarkdown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/format} says what the schemas say. */
class FormatDocumentTest {
  private static final Path FOLDER = Path.of("../docs/format");
  private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");

  private static String document(String schema) {
    String head =
        "<!-- Written by FormatDocumentTest from the schema; do not edit. Anew:"
            + " "
            + Generated.ANEW
            + " -->\n\n";
    String start =
        schema.equals("partnership")
            ? "To begin: `./ogp new > mine.yaml`, with comments; whole ones:"
                + " [62 real partnerships](../../ogp-examples/partnerships/README.md). On the"
                + " screen: `./ogp explain cycles.coCreation.notice`, with the rules"
                + " that read it; each rule's members stand in [RULES.md](../RULES.md).\n\n"
            : "";
    String page = new DictionaryMarkdown(Dictionary.of(schema), Names.words(Locale.ENGLISH)).text();
    return head + start + page;
  }

  @ParameterizedTest
  @ValueSource(strings = {"partnership", "rulebook", "assessment"})
  void documentIsFresh(String schema) throws IOException {
    Generated.assertFresh(FOLDER.resolve(schema + ".md"), document(schema));
  }

  @ParameterizedTest
  @ValueSource(strings = {"partnership", "rulebook", "assessment"})
  void everythingIsThereOnceAndEveryLinkLeadsToIt(String schema) {
    String document = document(schema);
    List<String> headings =
        document.lines().filter(l -> l.startsWith("### ")).map(l -> l.substring(4)).toList();

    assertThat(headings)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Dictionary.of(schema).entries().stream().map(Entry::name).toList());
    assertThat(headings.stream().map(h -> h.toLowerCase(Locale.ROOT)))
        .containsAll(LINK.matcher(document).results().map((MatchResult r) -> r.group(1)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "en, # Partnership format, required",
    "fr, # Format Partnership, obligatoire",
    "es, # Formato Partnership, obligatorio"
  })
  void commandPrintsThePage(String language, String title, String required) {
    Run run = Run.of("schema", "partnership", "--format", "markdown", "--lang", language);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(title + "\n\n")
        .contains("\n| `id` | [ObjectId](#objectid), **" + required + "** | Its id. |\n");
  }
}
