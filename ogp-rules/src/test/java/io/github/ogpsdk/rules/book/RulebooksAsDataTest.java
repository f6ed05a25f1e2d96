package io.github.ogpsdk.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.ReadResult;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rulebooks that ship are those written in YAML under {@code src/main/rulebooks}. */
class RulebooksAsDataTest {
  private static final Path FOLDER = Path.of("src/main/rulebooks");

  static List<Rulebook> books() {
    return Rulebooks.shipped();
  }

  @ParameterizedTest
  @MethodSource("books")
  void rulebookSaysWhatItsFileSays(Rulebook book) {
    ReadResult<Rulebook> read = OgpJson.readRulebook(FOLDER.resolve(book.id() + ".yaml"));

    assertThat(read.warnings()).isEmpty();
    assertThat(decisive(book)).isEqualTo(decisive(read.document()));
  }

  /** Words in other languages and examples stand beside the file. */
  private static List<Object> decisive(Rulebook book) {
    List<Object> said = new ArrayList<>();
    said.addAll(List.of(book.id(), book.edition(), book.title().in("en"), book.members()));
    said.addAll(List.of(book.effective(), book.extending(), book.set(), book.disable()));
    for (Definition each : book.definitions()) {
      said.addAll(List.of(each.id(), each.level(), each.title().in("en"), each.text().in("en")));
      said.addAll(List.of(each.citation(), each.parameters()));
    }
    for (Rule rule : book.rules()) {
      said.addAll(List.of(rule.id(), rule.about(), rule.level(), rule.requirement()));
      said.addAll(List.of(rule.title().in("en"), rule.text().in("en"), rule.citation()));
      said.addAll(List.of(rule.effective(), rule.phases(), rule.parameters(), rule.when()));
      said.addAll(List.of(rule.due(), rule.must(), rule.disabled().map(d -> d.in("en"))));
    }
    return said;
  }

  @ParameterizedTest
  @MethodSource("books")
  void everythingHasItsWordsInThreeLanguages(Rulebook book) {
    Set<String> lacking = new TreeSet<>();
    require(book.id() + " title", book.title(), lacking);
    book.requirements().forEach(r -> require(r.id(), r.title(), lacking));
    for (Definition each : book.definitions()) {
      require(each.id() + " title", each.title(), lacking);
      require(each.id() + " text", each.text(), lacking);
    }
    for (Rule rule : book.rules()) {
      require(rule.id() + " title", rule.title(), lacking);
      require(rule.id() + " text", rule.text(), lacking);
      rule.disabled().ifPresent(d -> require(rule.id() + " disabled", d, lacking));
    }

    assertThat(lacking).isEmpty();
  }

  private static void require(String place, Text text, Set<String> lacking) {
    if (!List.copyOf(text.byLanguage().keySet()).equals(List.of("en", "fr", "es"))) {
      lacking.add(place);
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void rulebookComesBackFromJsonAndYaml(Rulebook book) {
    assertThat(OgpJson.readRulebook(Input.of(OgpJson.write(book))).document()).isEqualTo(book);
    assertThat(OgpJson.readRulebook(Input.of(OgpJson.writeYaml(book))).document()).isEqualTo(book);
  }
}
