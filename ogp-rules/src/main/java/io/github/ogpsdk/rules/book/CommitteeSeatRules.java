package io.github.ogpsdk.rules.book;

import static io.github.ogpsdk.model.Verdict.INSUFFICIENT_EVIDENCE;
import static io.github.ogpsdk.model.Verdict.MET;
import static io.github.ogpsdk.model.Verdict.NOT_APPLICABLE;
import static io.github.ogpsdk.model.Verdict.NOT_MET;
import static io.github.ogpsdk.rules.book.Books.all;
import static io.github.ogpsdk.rules.book.Books.measure;
import static io.github.ogpsdk.rules.book.Books.parameter;
import static io.github.ogpsdk.rules.book.Books.rule;

import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Reading;
import io.github.ogpsdk.model.rule.Rule;
import java.util.List;

/** The seats of the international Steering Committee. */
final class CommitteeSeatRules {
  private CommitteeSeatRules() {}

  static List<Rule> rules() {
    return List.of(twentyTwo(), sizeOfItsDay(), equalSubcommittee(), regions());
  }

  private static Rule twentyTwo() {
    return rule("SC-22")
        .about("seat-table")
        .level(Level.RULE)
        .title(
            "Twenty-two seats, eleven and eleven",
            "Vingt-deux sièges, onze et onze",
            "Veintidós asientos, once y once")
        .text(
            "Since October 2014 the Steering Committee has 22 members, eleven governments and"
                + " eleven from civil society.",
            "Depuis octobre 2014, le Comité directeur compte 22 membres, onze gouvernements et onze"
                + " de la société civile.",
            "Desde octubre de 2014 el Comité Directivo tiene 22 miembros, once gobiernos y once de"
                + " la sociedad civil.")
        .cite(Documents.STEERING_COMMITTEE)
        .since("2014-10-01")
        .when(measure("type").is("international-steering-committee"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            all(
                measure("seatsInAll").equalTo(22),
                measure("seats").with("sector", "government").equalTo(11),
                measure("seats").with("sector", "civil-society").equalTo(11)));
  }

  private static Rule sizeOfItsDay() {
    return rule("SC-HIST")
        .about("seat-table")
        .level(Level.RULE)
        .title("The size of its day", "La taille de son époque", "El tamaño de su época")
        .text(
            "The Steering Committee has as many members as its rules of the day say: 17, from April"
                + " 2012 on 18, from October 2014 on 22.",
            "Le Comité directeur compte autant de membres que le disent ses règles du moment : 17,"
                + " puis 18 dès avril 2012, puis 22 dès octobre 2014.",
            "El Comité Directivo tiene tantos miembros como dicen sus reglas del momento: 17, 18"
                + " desde abril de 2012 y 22 desde octubre de 2014.")
        .cite(Documents.STEERING_COMMITTEE.read(Reading.SECOND_HAND))
        .parameter("size", "17")
        .from("2012-04-16", "size", "18")
        .from("2014-10-01", "size", "22")
        .when(measure("type").is("international-steering-committee"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(measure("seatsInAll").equalTo(parameter("size")));
  }

  private static Rule equalSubcommittee() {
    return rule("SC-SUBPARITY")
        .about("seat-table")
        .level(Level.RULE)
        .title(
            "Subcommittees are balanced",
            "Les sous-comités sont paritaires",
            "Los subcomités son paritarios")
        .text(
            "Each subcommittee has as many members from government as from civil society.",
            "Chaque sous-comité compte autant de membres du gouvernement que de la société civile.",
            "Cada subcomité tiene tantos miembros del gobierno como de la sociedad civil.")
        .cite(Documents.STEERING_COMMITTEE)
        .when(measure("type").is("subcommittee"))
        .examples(MET, NOT_MET, NOT_APPLICABLE, INSUFFICIENT_EVIDENCE)
        .must(
            measure("seatImbalance").with("a", "government").with("b", "civil-society").equalTo(0));
  }

  private static Rule regions() {
    return rule("SC-REGION")
        .about("mechanism")
        .level(Level.RULE)
        .title(
            "No region holds more than four government seats",
            "Aucune région n'a plus de quatre sièges gouvernementaux",
            "Ninguna región tiene más de cuatro asientos gubernamentales")
        .text(
            "At no time does one region have more than four of the government seats.",
            "À aucun moment une même région n'a plus de quatre des sièges gouvernementaux.",
            "En ningún momento una misma región tiene más de cuatro de los asientos"
                + " gubernamentales.")
        .cite(Documents.STEERING_COMMITTEE.read(Reading.UNVERIFIED))
        .parameter("most", "4")
        .when(measure("type").is("international-steering-committee"))
        .disabled(
            "Its text was recalled and not seen in any source.",
            "Son texte a été cité de mémoire et n'a été vu dans aucune source.",
            "Su texto se cita de memoria y no se vio en ninguna fuente.")
        .must(measure("governmentsFromOneRegion").atMost(parameter("most")));
  }
}
