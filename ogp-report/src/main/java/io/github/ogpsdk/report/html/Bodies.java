package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.answer.CurrentBody;
import io.github.ogpsdk.report.picture.Picture;
import io.github.ogpsdk.report.picture.Pictures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prepares the bodies of a partnership for templates. */
final class Bodies {
  private final Names names;
  private final Pictures pictures;
  private final Statements statements;
  private final BodyWords words;

  Bodies(Names names, Pictures pictures, Statements statements) {
    this.names = names;
    this.pictures = pictures;
    this.statements = statements;
    this.words = new BodyWords(names, statements);
  }

  List<BodyView> all() {
    List<Mechanism> bodies = names.assessed().partnership().mechanisms().items();
    List<BodyView> views = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      views.add(body(i, bodies.get(i)));
    }
    return views;
  }

  /**
   * Returns one body.
   *
   * @param index the index of the body in the document, 0 for the first
   */
  BodyView body(int index) {
    return body(index, names.assessed().partnership().mechanisms().items().get(index));
  }

  private BodyView body(int index, Mechanism body) {
    String at = "/mechanisms/" + index;
    return new BodyView(
        body.name().map(names::in).orElse(body.id()),
        facts(at, body),
        words.relations(at, body),
        seats(index, body),
        words.members(at, body),
        body.members().items().size(),
        words.departures(at, body),
        words.each(at + "/chairs/", pictures.chairTerms(index)),
        words.inChair(at, body),
        words.chairRules(at, body),
        pictures.chairs(index),
        words.totals(at, body),
        pictures.meetings(index).map(p -> held(at, body)),
        pictures.meetings(index));
  }

  private Statement facts(String at, Mechanism body) {
    List<String> facts = new ArrayList<>();
    List<String> places = new ArrayList<>();
    body.type()
        .ifPresent(
            t -> {
              facts.add(Names.capital(names.explainer().code(t.code())));
              places.add(at + "/type");
            });
    words
        .time(body.from(), body.to())
        .ifPresent(
            t -> {
              facts.add(t);
              places.add(at + (body.from().isPresent() ? "/from" : "/to"));
            });
    body.status()
        .ifPresent(
            s -> {
              facts.add(Names.capital(names.explainer().code(s.code())));
              places.add(at + "/status");
            });
    return statements.of(String.join(" · ", facts), places);
  }

  private Statement held(String at, Mechanism body) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i < body.meetings().items().size(); i++) {
      places.add(at + "/meetings/" + i);
    }
    return statements.of(names.phrases().count("html.meetings.count", places.size()), places);
  }

  private List<BodyView.Seats> seats(int index, Mechanism body) {
    record Table(int index, Composition table) {}
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < body.compositions().items().size(); i++) {
      tables.add(new Table(i, body.compositions().items().get(i)));
    }
    tables.sort(Comparator.comparing((Table t) -> CurrentBody.last(t.table())).reversed());
    List<BodyView.Seats> seats = new ArrayList<>();
    for (Table table : tables) {
      List<String> said = new ArrayList<>();
      table.table().label().ifPresent(l -> said.add(names.in(l)));
      said.add(Names.capital(names.explainer().basis(table.table().basis())));
      words.time(table.table().from(), table.table().to()).ifPresent(said::add);
      table.table().seen().items().stream()
          .findFirst()
          .map(
              s ->
                  names
                      .phrases()
                      .get("html.seen", "date", names.explainer().date(s.from().toString())))
          .ifPresent(said::add);
      if (table.table().disputed().orElse(false)) {
        said.add(names.phrases().get("html.disputed"));
      }
      Optional<Picture> picture = pictures.seats(index, table.index());
      if (picture.isEmpty()) {
        said.add(groups(table.table()));
      }
      seats.add(
          new BodyView.Seats(
              statements.of(
                  names.phrases().list(said),
                  List.of("/mechanisms/" + index + "/compositions/" + table.index())),
              picture));
    }
    return seats;
  }

  /** Returns the groups of a table that has no numbers, in words. */
  private String groups(Composition table) {
    List<String> groups =
        table.seats().stream()
            .map(
                g ->
                    g.title()
                        .map(names::in)
                        .orElseGet(() -> names.explainer().code(g.sector().code())))
            .toList();
    return groups.isEmpty()
        ? names.phrases().get("html.seats.none")
        : names.phrases().get("html.seats.groups", "groups", String.join(", ", groups));
  }
}
