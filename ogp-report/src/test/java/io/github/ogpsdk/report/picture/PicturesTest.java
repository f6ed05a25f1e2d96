package io.github.ogpsdk.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PicturesTest {
  @ParameterizedTest
  @ValueSource(strings = {"peru", "georgia", "canada", "mexico", "spain", "steering-committee"})
  void everyPictureIsXmlWithTitleAndDescriptionAndTheSameEachTime(String name) throws Exception {
    for (String language : List.of("en", "fr", "es")) {
      List<Picture> pictures = all(Examples.of(name), Locale.forLanguageTag(language));

      assertThat(pictures)
          .isNotEmpty()
          .isEqualTo(all(Examples.of(name), Locale.forLanguageTag(language)));
      assertThat(pictures).extracting(Picture::id).doesNotHaveDuplicates();
      for (Picture picture : pictures) {
        Element svg = parse(picture.document()).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(text(svg, picture.id() + "-title")).isEqualTo(picture.title()).isNotBlank();
        assertThat(text(svg, picture.id() + "-desc")).isEqualTo(picture.description()).isNotBlank();
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
      }
    }
  }

  @Test
  void spainsForumHasAHalfCircleOf64Seats() throws Exception {
    Picture picture =
        Pictures.of(spain().partnership(), spain().assessment(), Locale.ENGLISH)
            .seats(0, 0)
            .orElseThrow();

    assertThat(picture.description())
        .isEqualTo(
            "Seats as known: seats as the rules prescribe them. A: government, 32 seats. B:"
                + " government, 1 seat. C: civil society, 32 seats.");
    Element svg = parse(picture.document()).getDocumentElement();
    NodeList rects = svg.getElementsByTagName("rect");
    NodeList circles = svg.getElementsByTagName("circle");
    assertThat(rects.getLength()).as("paper, 33 seats, 2 keys").isEqualTo(1 + 33 + 2);
    assertThat(circles.getLength()).as("32 seats, 1 key").isEqualTo(32 + 1);
  }

  @Test
  void meetingsTooFarApartAreMarkedByASignAndInWords() {
    Picture picture =
        Pictures.of(spain().partnership(), spain().assessment(), Locale.ENGLISH)
            .meetings(0)
            .orElseThrow();

    assertThat(picture.description())
        .isEqualTo(
            "6 meetings held, as recorded. Dates: 10 May 2018; 29 October 2020; 24 March 2021; 10 March 2022; 9 February 2024; 6 October 2025. 5 times between meetings are over the limit of the"
                + " time (3 months / 6 months). There may be more meetings than are recorded.");
    assertThat(picture.svg()).contains(">! 29</text>", ">! 22</text>");
  }

  @Test
  void whereNoRuleWasJudgedNoLimitIsDrawn() {
    Assessed spain = spain();
    Picture picture =
        Pictures.of(spain.partnership(), spain.assessment().withFindings(List.of()), Locale.ENGLISH)
            .meetings(0)
            .orElseThrow();

    assertThat(picture.description())
        .isEqualTo(
            "6 meetings held, as recorded. Dates: 10 May 2018; 29 October 2020; 24 March 2021; 10 March 2022; 9 February 2024; 6 October 2025. Time between meetings in months; no limit was checked"
                + " for this time. There may be more meetings than are recorded.");
    assertThat(picture.part()).doesNotContain("ogp-over", "!");
  }

  private static Assessed spain() {
    return Examples.of("spain");
  }

  private static List<Picture> all(Assessed assessed, Locale language) {
    Pictures pictures = Pictures.of(assessed.partnership(), assessed.assessment(), language);
    List<Picture> all = new ArrayList<>();
    for (int body = 0; body < assessed.partnership().mechanisms().items().size(); body++) {
      int tables =
          assessed.partnership().mechanisms().items().get(body).compositions().items().size();
      for (int table = 0; table < tables; table++) {
        pictures.seats(body, table).ifPresent(all::add);
      }
      pictures.chairs(body).ifPresent(all::add);
      pictures.meetings(body).ifPresent(all::add);
    }
    for (int cycle = 0; cycle < assessed.partnership().cycles().items().size(); cycle++) {
      pictures.cycle(cycle).ifPresent(all::add);
    }
    pictures.standing().ifPresent(all::add);
    return all;
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Element svg, String id) {
    for (String name : List.of("title", "desc")) {
      NodeList found = svg.getElementsByTagName(name);
      for (int i = 0; i < found.getLength(); i++) {
        Element element = (Element) found.item(i);
        if (element.getAttribute("id").equals(id)) {
          return element.getTextContent();
        }
      }
    }
    return "";
  }
}
