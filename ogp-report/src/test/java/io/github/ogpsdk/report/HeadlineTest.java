package io.github.ogpsdk.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.format.MarkdownComment;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  @ParameterizedTest
  @CsvSource({
    "georgia, en, Removed from OGP on 13 April 2026.",
    "georgia, fr, Exclu du PGO le 13 avril 2026.",
    "georgia, es, Excluido de la Alianza el 13 de abril de 2026.",
    "peru, en,"
  })
  void sayWhoIsNoActiveMember(String member, String language, String said) {
    Locale locale = Locale.forLanguageTag(language);
    Names names = new Names(Examples.of(member), locale);

    assertThat(Headline.standing(names).orElse(null)).isEqualTo(said);
    if (said != null) {
      assertThat(MarkdownComment.write(Examples.of(member), locale)).contains("\n- " + said);
    }
  }
}
