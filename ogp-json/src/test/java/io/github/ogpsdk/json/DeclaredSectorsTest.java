package io.github.ogpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.partnership.Partnership;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A document may declare sectors of its own, and what is wrong with them has its place. */
class DeclaredSectorsTest {
  private static final String START =
      "format: partnership\nversion: 0.2.0\nid: xx\nmember: {id: xx, type: national}\n";
  private static final String BODY =
      """
      mechanisms:
        - id: forum
          type: multi-stakeholder-forum
          compositions:
            - basis: actual
              seats: [{sector: %s, count: 3}]
      """;
  private static final String RULES =
      """
      format: rulebook
      version: 0.2.0
      id: xx
      title: {en: "Rules"}
      """;

  private static List<Problem> errors(String more) {
    return Assertions.catchThrowableOfType(
            OgpJsonException.class, () -> OgpJson.readPartnership(START + more))
        .errors();
  }

  private static List<String> said(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  @Test
  void declaredSectorIsReadAndNoCodeOfItIsReported() {
    ReadResult<Partnership> read =
        OgpJson.readPartnership(
            START
                + "sectors: {indigenous-peoples: {under: civil-society, title: {es: Pueblos}}}\n"
                + BODY.formatted("indigenous-peoples"));

    assertThat(read.warnings()).isEmpty();
    assertThat(read.document().sectors().get("indigenous-peoples").under())
        .isEqualTo(Sector.CIVIL_SOCIETY);
    assertThat(OgpJson.readPartnership(OgpJson.write(read.document())).document())
        .isEqualTo(read.document());
  }

  @Test
  void misspelledCodeIsReportedWithTheDeclaredOneAsSuggestion() {
    ReadResult<Partnership> read =
        OgpJson.readPartnership(
            START
                + "sectors: {indigenous-peoples: {under: civil-society}}\n"
                + BODY.formatted("indigenous-people"));

    assertThat(said(read.warnings()))
        .singleElement()
        .asString()
        .contains(
            "/mechanisms/0/compositions/0/seats/0/sector: \"indigenous-people\" is not in the")
        .contains("did you mean \"indigenous-peoples\"?");
  }

  @Test
  void placeThatIsNoSectorIsAnErrorWithSuggestion() {
    assertThat(said(errors("sectors: {peoples: {under: civil-socety}}\n")))
        .containsExactly(
            "5:28: /sectors/peoples/under: \"civil-socety\" is no sector, neither of the format nor"
                + " declared; did you mean \"civil-society\"? [dangling-reference]");
    assertThat(said(errors("sectors: {peoples: {under: media}, elders: {under: people}}\n")))
        .singleElement()
        .asString()
        .contains("/sectors/elders/under: \"people\" is no sector")
        .contains("did you mean \"peoples\"?");
  }

  @Test
  void sectorOfTheFormatKeepsItsPlace() {
    List<Problem> errors = errors("sectors: {media: {under: government}}\n");

    assertThat(said(errors))
        .containsExactly(
            "5:11: /sectors/media: \"media\" is a sector of the format, which has its place;"
                + " expected another name [broken-invariant]");
    assertThat(ProblemWords.in(Locale.FRENCH).message(errors.get(0)))
        .isEqualTo("« media » est un secteur du format, où il a déjà sa place");
  }

  @Test
  void ringLeadsToNoSectorOfTheFormat() {
    assertThat(said(errors("sectors: {a: {under: b}, b: {under: a}, c: {under: c}}\n")))
        .hasSize(3)
        .allMatch(e -> e.contains("/under: ") && e.contains(" leads to no sector of the format"));
  }

  @Test
  void longChainIsRefusedAndTakesNoTime() {
    StringBuilder chain = new StringBuilder("sectors:\n  s0: {under: media}\n");
    for (int i = 1; i <= 2_000; i++) {
      chain.append("  s").append(i).append(": {under: s").append(i - 1).append("}\n");
    }

    assertThat(said(errors(chain.toString())).get(0))
        .contains("/sectors/s100/under: \"s100\" leads to no sector of the format");
  }

  @Test
  void nameIsWrittenAsACode() {
    assertThat(said(errors("sectors: {Indigenous Peoples: {under: civil-society}}\n")))
        .singleElement()
        .asString()
        .contains("\"Indigenous Peoples\" is not written as a code")
        .contains("did you mean \"indigenous-peoples\"?");
  }

  @Test
  void placeIsNeeded() {
    assertThat(said(errors("sectors: {peoples: {}}\n")))
        .singleElement()
        .asString()
        .contains("/sectors/peoples: \"under\" is required");
  }

  @Test
  void rulebookDeclaresSectorsToo() {
    var book =
        OgpJson.readRulebook(RULES + "sectors: {peoples: {under: civil-society, title: Peoples}}\n")
            .document();

    assertThat(book.sectorPlaces()).containsEntry("peoples", Sector.CIVIL_SOCIETY);
    assertThat(OgpJson.readRulebook(OgpJson.write(book)).document()).isEqualTo(book);
    assertThat(
            said(
                Assertions.catchThrowableOfType(
                        OgpJsonException.class,
                        () -> OgpJson.readRulebook(RULES + "sectors: {a: {under: medai}}\n"))
                    .errors()))
        .containsExactly(
            "5:22: /sectors/a/under: \"medai\" is no sector, neither of the format nor declared;"
                + " did you mean \"media\"? [dangling-reference]");
  }
}
