package io.github.ogpsdk.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.assessment.Part;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final Partnership PARTNERSHIP = Samples.partnership();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the whole file",
        "/asOf|day of the record",
        "/mechanisms/0|body “Multi-Actor Forum”",
        "/mechanisms/0/from|body “Multi-Actor Forum”, start",
        "/mechanisms/0/meetings|body “Multi-Actor Forum”, meetings",
        "/mechanisms/0/meetings/-|body “Multi-Actor Forum”, meetings",
        "/mechanisms/0/meetings/0/date|body “Multi-Actor Forum”, meeting of 10 January 2024, date",
        "/mechanisms/0/meetings/1|body “Multi-Actor Forum”, meeting of August 2024",
        "/mechanisms/0/meetings/7|body “Multi-Actor Forum”, meeting no. 8",
        "/mechanisms/0/charters/0|body “Multi-Actor Forum”, charter no. 1",
        "/mechanisms/0/compositions/0/seats/0/count"
            + "|body “Multi-Actor Forum”, seat table from April 2023 on,"
            + " seat group “civil society”, number",
        "/mechanisms/1|body “council”",
        "/cycles/0|plan 2024–2025",
        "/cycles/0/mechanisms/0|plan 2024–2025, body “foro”",
        "/cycles/0/plan/from|plan 2024–2025, start",
        "/cycles/9/coCreation/from|cycle no. 10, co-creation, start",
        "/xx:own/0|/xx:own/0",
        "rule-id|rule-id",
      })
  void placesAreNamedFromTheOutsideIn(String pointer, String words) {
    assertThat(Explainer.in(Locale.ENGLISH).place(pointer, PARTNERSHIP)).isEqualTo(words);
  }

  @Test
  void namesAreInTheLanguageOfTheReader() {
    String pointer = "/mechanisms/0/meetings/1/date";

    assertThat(Explainer.in(Locale.FRENCH).place(pointer, PARTNERSHIP))
        .isEqualTo("instance «\u00a0Forum multi-acteurs\u00a0», réunion d’août 2024, date");
    assertThat(Explainer.in(Locale.forLanguageTag("es")).place(pointer, PARTNERSHIP))
        .isEqualTo("instancia «Foro Multiactor», reunión de agosto de 2024, fecha");
  }

  @Test
  void partsAreNamedBesideTheirOwner() {
    Words words = Words.in(Language.FRENCH);
    Places places = new Places(words, new ValueFormat(words));

    assertThat(places.place("/cycles/0", Optional.of(part("plan-year", 2, null)), PARTNERSHIP))
        .isEqualTo("plan 2024-2025, année 2 du plan");
    assertThat(places.part(part("meeting", 3, null))).isEqualTo("réunion 3");
    assertThat(places.part(part("meeting", null, "civil-society")))
        .isEqualTo("réunion «\u00a0société civile\u00a0»");
    assertThat(places.part(part("xx-own", null, null))).isEqualTo("xx-own");
  }

  private static Part part(String code, @Nullable Integer number, @Nullable String name) {
    return new Part(code, Optional.ofNullable(number), Optional.ofNullable(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/mechanisms/0/from|2023-02|Instancia «Foro Multiactor», inicio: febrero de 2023",
        "/mechanisms/0/charters/0/isPublished|true"
            + "|Instancia «Foro Multiactor», reglamento n.º\u00a01, publicación: sí",
        "/mechanisms/0/type|multi-stakeholder-forum"
            + "|Instancia «Foro Multiactor», tipo: foro multiactor",
        "/mechanisms/0/compositions/0/basis|actual"
            + "|Instancia «Foro Multiactor», distribución de los asientos desde abril de 2023,"
            + " origen del número de asientos: efectivo",
        "/mechanisms/0/name|{es=Foro}|Instancia «Foro Multiactor», nombre: «Foro Multiactor»",
        "/mechanisms/0/selections|[]|Instancia «Foro Multiactor», selecciones: ninguno",
        "/mechanisms/0/parent|does-not-exist"
            + "|Instancia «Foro Multiactor», instancia superior: no existe",
        "/mechanisms/1/id|council|Instancia «council», identificador: council",
      })
  void factsAreSaidAsTheirTypeAsks(String at, String value, String words) {
    Explainer explainer = Explainer.in(Locale.forLanguageTag("es"));

    assertThat(explainer.fact(new UsedFact(at, value, List.of()), PARTNERSHIP)).isEqualTo(words);
  }
}
