package io.github.ogpsdk.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Examples;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.Undated;
import io.github.ogpsdk.rules.words.Explained;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  @Test
  void theAnswerComesFirst() {
    Document page = Jsoup.parse(HtmlReport.of(Examples.of("peru"), Locale.ENGLISH).page());

    assertThat(page.select("h1, h2").eachText().subList(0, 7))
        .containsExactly(
            "Peru",
            "Is the forum balanced?",
            "Who chairs?",
            "What is not met?",
            "What follows?",
            "Minimum requirements, plan 2026–2027 (6th)",
            "What to do next");
    assertThat(page.select(".ogp-asked li")).hasSize(8);
    assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
    assertThat(page.select("meta[name=description]").attr("content"))
        .startsWith("Joined OGP in 2011. ");
  }

  @Test
  void notesStandBesideFactsAndVerdictsAndQuotesBelowSources() {
    Document page = Jsoup.parse(HtmlReport.of(Examples.of("peru"), Locale.ENGLISH).page());
    String note =
        "Note: Claim of the starting text; no list of seats of this commission was found.";

    assertThat(page.select("#facts .ogp-note").eachText()).contains(note).doesNotHaveDuplicates();
    assertThat(page.select("#bodies .ogp-note").eachText()).contains(note);
    assertThat(page.select("#verdicts .ogp-note").eachText()).contains(note);
    assertThat(page.select("#facts ol q").eachText()).hasSizeGreaterThan(5).doesNotHaveDuplicates();
  }

  @Test
  void wordsInAnotherLanguageThanThePageSaySo() {
    Document english = Jsoup.parse(HtmlReport.of(Examples.of("peru"), Locale.ENGLISH).page());
    Document spanish =
        Jsoup.parse(HtmlReport.of(Examples.of("peru"), Locale.forLanguageTag("es")).page());

    assertThat(english.select("span[lang=es]").eachText())
        .hasSizeGreaterThan(5)
        .contains("Comisión Multisectorial de Gobierno Abierto");
    assertThat(english.select("span[lang=en]")).isEmpty();
    assertThat(spanish.select("span[lang=es]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"georgia", "italy", "steering-committee"})
  void everyReferenceLeadsToOnePlace(String member) {
    Document page = Jsoup.parse(HtmlReport.of(Examples.of(member), Locale.ENGLISH).page());

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .hasSizeGreaterThan(100)
        .allMatch(href -> ids.contains(href.substring(1)));
  }

  @Test
  void everyFindingWithAVerdictIsThere() {
    Assessed mexico = Examples.of("mexico");
    Document page = Jsoup.parse(HtmlReport.of(mexico, Locale.ENGLISH).page());
    Anchors anchors = new Anchors(mexico.assessment());

    Set<String> expected = new TreeSet<>();
    for (Finding finding : Undated.leftOut(mexico).assessment().findings()) {
      if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        expected.add(anchors.of(finding));
      }
    }
    assertThat(new TreeSet<>(page.select("[id^=f-]").eachAttr("id"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mexico", "spain"})
  void everyFactIsToldOnceInTheOrderOfTheFile(String member) {
    Assessed assessed = Examples.of(member);
    Names names = new Names(assessed, Locale.ENGLISH);
    Set<String> expected = new TreeSet<>();
    for (Finding finding : assessed.assessment().findings()) {
      if (finding.verdict() != Verdict.NOT_APPLICABLE) {
        for (Explained line : names.explainer().why(finding, assessed.partnership())) {
          line.facts().stream().map(UsedFact::at).forEach(expected::add);
        }
      }
    }

    Document page = Jsoup.parse(HtmlReport.of(assessed, Locale.ENGLISH).page());
    List<String> told = page.select("#facts li[id^=k] code").eachText();

    assertThat(told).doesNotHaveDuplicates().containsAll(expected);
    assertThat(told.stream().filter(at -> !expected.contains(at)))
        .allMatch(at -> at.matches("/(mechanisms|standing)/.*|/member/joined"));
    assertThat(page.select("#facts li[id^=k]").eachAttr("id"))
        .isEqualTo(numbered("k", told.size()));
    assertThat(told.indexOf("/cycles/0/id")).isLessThanOrEqualTo(told.indexOf("/cycles/1/id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"georgia", "italy", "united-states"})
  void whatIsSaidOfStandingAndBodiesLeadsToFactsAndSources(String member) {
    Document page = Jsoup.parse(HtmlReport.of(Examples.of(member), Locale.ENGLISH).page());

    Elements rows = page.select("#bodies li, #standing ul:nth-of-type(1) li:has(small)");
    assertThat(rows).hasSizeGreaterThan(5);
    for (Element row : rows) {
      assertThat(row.select("small a[href^=#k]")).as(row.text()).isNotEmpty();
      boolean isSourced = row.select("small a[href^=http], small a[href^=#s]").hasText();
      assertThat(isSourced || row.text().contains("no source recorded")).as(row.text()).isTrue();
    }
  }

  @Test
  void removalNamesItsFactAndItsSource() {
    Document page = Jsoup.parse(HtmlReport.of(Examples.of("georgia"), Locale.ENGLISH).page());

    Element row =
        page.select("#standing li:contains(13 April 2026 – today: no member (removed))").first();

    assertThat(row).isNotNull();
    assertThat(row.select("a[href^=http]").eachAttr("href"))
        .containsExactly("https://jam-news.net/?p=227755");
    assertThat(row.select("a[href^=http]").text()).isEqualTo("jam-news.net");
    String fact = row.select("a[href^=#k]").attr("href");
    assertThat(page.select(fact + " code").text()).startsWith("/standing/events/5");
  }

  @Test
  void rulesOfWhatFollowsLeadToTheirVerdicts() {
    Document page = Jsoup.parse(HtmlReport.of(Examples.of("georgia"), Locale.ENGLISH).page());

    Elements links = page.select("#standing li > a[href^=#f-]");

    assertThat(links.eachText()).contains("PR-TWOCYCLES", "RP-ORDER", "PR-NOPROGRESS");
    for (Element link : links) {
      assertThat(link.attr("href")).startsWith("#f-" + link.text());
    }
  }

  @Test
  void partCarriesTheFactsThatItRefersTo() {
    Assessed spain = Examples.of("spain");
    Finding finding =
        spain.assessment().findings().stream()
            .filter(f -> f.rule().equals("P22-1.1-FREQ"))
            .findFirst()
            .orElseThrow();

    Document part = Jsoup.parseBodyFragment(HtmlReport.of(spain, Locale.ENGLISH).finding(finding));

    List<String> ids = part.select("[id]").eachAttr("id");
    assertThat(ids).contains("f-P22-1.1-FREQ").allMatch(id -> id.startsWith("f-P22-1.1-FREQ"));
    assertThat(part.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> ids.contains(href.substring(1)));
  }

  @Test
  void findingsThatSayTheSameAreToldOnce() {
    Document page =
        Jsoup.parse(HtmlReport.of(Examples.of("steering-committee"), Locale.ENGLISH).page());

    assertThat(page.select("details[id] > ul > li[id^=f-]")).hasSizeGreaterThan(200);
    assertThat(page.select("details[id^=f-]")).hasSizeLessThan(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"georgia", "steering-committee"})
  void pageIsNoHeavierThanItHasToBe(String member) {
    String page = HtmlReport.of(Examples.of(member), Locale.ENGLISH).page();

    assertThat(page.getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(member.equals("georgia") ? 350_000 : 600_000);
  }

  private static List<String> numbered(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
  }
}
