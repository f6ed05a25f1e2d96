package io.github.ogpsdk.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.engine.CompiledRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetCacheTest {
  private final List<List<Rulebook>> made = new ArrayList<>();
  private final RuleSetCache shelf = new RuleSetCache(2);

  @Test
  void theSameRulebooksAreMadeReadyOnce() {
    RuleSet first = find(book("ogp-standards-2022"));

    assertThat(find(book("ogp-standards-2022"))).isSameAs(first);
    assertThat(made).hasSize(1);
  }

  @Test
  void anEqualRulebookThatIsAnotherObjectIsMadeReadyByItself() {
    Rulebook book = book("ogp-standards-2022");
    Rulebook copy = OgpJson.readRulebook(OgpJson.write(book)).document();
    RuleSet first = find(book);

    assertThat(copy).isEqualTo(book);
    assertThat(find(copy)).isNotSameAs(first);
    assertThat(made).containsExactly(List.of(book), List.of(copy));
  }

  @Test
  void theOrderOfRulebooksMatters() {
    RuleSet first = find(book("ogp-process"), book("own-rules"));

    assertThat(find(book("own-rules"), book("ogp-process"))).isNotSameAs(first);
  }

  @Test
  void moreRulebooksAreAnotherChoice() {
    RuleSet first = find(book("ogp-process"));

    assertThat(find(book("ogp-process"), book("own-rules"))).isNotSameAs(first);
    assertThat(find()).isNotSameAs(first);
  }

  @Test
  void whatWasNotUsedForLongestLeavesFirst() {
    RuleSet first = find(book("ogp-process"));
    RuleSet second = find(book("own-rules"));
    find(book("ogp-process"));
    find(book("ogp-local"));

    assertThat(find(book("ogp-process"))).isSameAs(first);
    assertThat(find(book("own-rules"))).isNotSameAs(second);
    assertThat(made).hasSize(4);
  }

  private RuleSet find(Rulebook... books) {
    return shelf.find(
        List.of(books),
        chosen -> {
          made.add(chosen);
          return new RuleSet(chosen, List.of(), CompiledRules.compile(List.of()), Map.of());
        });
  }

  private static Rulebook book(String id) {
    return Rulebooks.find(id).orElseThrow();
  }
}
