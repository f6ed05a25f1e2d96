package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.any;
import static io.github.ogpsdk.rules.book.Books.count;
import static io.github.ogpsdk.rules.book.Books.each;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.not;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;
import static io.github.ogpsdk.rules.book.Books.some;

import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/**
 * The starting text on chairs and on who chooses members.
 *
 * @ogp.source OGP civil society engagement: Implementation
 */
final class PartnershipPeopleRules {
  private PartnershipPeopleRules() {}

  static List<Rule> rules() {
    return List.of(choosesItsOwn(), chairRotates(), chairIsShared());
  }

  private static Rule choosesItsOwn() {
    return rule("MSF-SEED-SELFSELECT")
        .about("mechanism")
        .level(Level.GOOD_PRACTICE)
        .title(
            "Civil society chooses its own members",
            "La société civile choisit ses propres membres",
            "La sociedad civil elige a sus propios miembros")
        .text(
            "Civil society decides among itself who sits in the body on its behalf.",
            "La société civile décide elle-même qui siège en son nom dans l'instance.",
            "La sociedad civil decide por sí misma quién la representa en la instancia.")
        .cite(Documents.STARTING_TEXT)
        .parameter("basis", "took-place", "prescribed")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(joinsBothSides())
        .must(
            measure("civilSocietyChosenBy").with("basis", parameter("basis")).is("civil-society"));
  }

  /** Bodies of one side or below a forum are left out. */
  private static Condition joinsBothSides() {
    return not(
        measure("type").is("coalition", "subcommittee", "working-group", "commitment-teams"));
  }

  /** Those who chair; deputies are left out. */
  static Condition presides() {
    return not(measure("chairRole").is("vice-chair", "deputy-chair", "alternate"));
  }

  private static Books.Measured ofSide(String name) {
    return measure(name).with("autonomous", parameter("autonomous"));
  }

  private static Rule chairRotates() {
    return rule("MSF-SEED-ROTATION")
        .about("mechanism")
        .level(Level.GOOD_PRACTICE)
        .title(
            "The chair rotates between the sides",
            "La présidence alterne entre les deux côtés",
            "La presidencia rota entre las partes")
        .text(
            "Where the chair rotates, each term goes to another side than the one before or the"
                + " sides chair together, and no side chairs alone for longer than the charter"
                + " sets or, where it sets nothing, than a plan lasts.",
            "Lorsque la présidence est tournante, chaque mandat passe à un autre côté que le"
                + " précédent ou les côtés président ensemble, et aucun côté ne préside seul plus"
                + " longtemps que ne le fixe le règlement ou, s'il ne fixe rien, que ne dure un"
                + " plan.",
            "Cuando la presidencia es rotativa, cada mandato pasa a una parte distinta de la"
                + " anterior o las partes presiden juntas, y ninguna preside sola más tiempo del"
                + " que fija el reglamento o, si no fija ninguno, del que dura un plan.")
        .cite(Documents.STARTING_TEXT)
        .parameter("maxTenure", "P4Y", "P2Y")
        .parameter("autonomous", "with-government", "own-side")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(
            any(
                measure("type").is("joint-steering-committee"),
                all(joinsBothSides(), charterRotates())))
        .must(
            all(
                each("chairTerms")
                    .consecutive()
                    .where(presides())
                    .satisfying(
                        any(
                            ofSide("sharedChair").holds(),
                            not(ofSide("sameSideAsBefore").holds()))),
                each("chairTerms")
                    .where(presides())
                    .satisfying(
                        ofSide("chairedAlone")
                            .atMost(
                                measure("charterTerm")
                                    .with("otherwise", parameter("maxTenure"))
                                    .value()))));
  }

  /** The charter limits how often the chair may be held, or gives each side one. */
  private static Condition charterRotates() {
    return some("charters")
        .satisfying(
            all(
                measure("isAdopted").holds(),
                any(
                    some("chairRules").satisfying(measure("limitsRepetition").holds()),
                    all(
                        some("chairRules").satisfying(ofSide("chairRuleSide").is("government")),
                        some("chairRules")
                            .satisfying(ofSide("chairRuleSide").is("non-government"))))));
  }

  private static Rule chairIsShared() {
    return rule("MSF-SEED-SHARED-CHAIR")
        .about("mechanism")
        .level(Level.GOOD_PRACTICE)
        .title(
            "Both sides chair, together or in turn",
            "Les deux côtés président, ensemble ou tour à tour",
            "Ambas partes presiden, juntas o por turnos")
        .text(
            "Government and the side outside government chair the body together, or each has"
                + " chaired it at least once.",
            "Le gouvernement et le côté non gouvernemental président l'instance ensemble, ou"
                + " chacun l'a présidée au moins une fois.",
            "El gobierno y la parte no gubernamental presiden juntos la instancia, o cada uno la"
                + " ha presidido al menos una vez.")
        .cite(Documents.STARTING_TEXT)
        .parameter("autonomous", "with-government", "own-side")
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .when(all(joinsBothSides(), count("chairTerms", presides()).atLeast(1)))
        .must(all(someChairOf("government"), someChairOf("non-government")));
  }

  private static Condition someChairOf(String side) {
    return some("chairTerms").satisfying(all(presides(), ofSide("chairSide").is(side)));
  }
}
