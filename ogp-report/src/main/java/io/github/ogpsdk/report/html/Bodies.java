package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.body.Composition;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.report.picture.Pictures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prepares the bodies of a partnership for templates. */
final class Bodies {
  private final Names names;
  private final Pictures pictures;

  Bodies(Names names, Pictures pictures) {
    this.names = names;
    this.pictures = pictures;
  }

  List<BodyView> all() {
    List<Mechanism> bodies = names.assessed().partnership().mechanisms().items();
    List<BodyView> views = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      views.add(body(i, bodies.get(i)));
    }
    return views;
  }

  private BodyView body(int index, Mechanism body) {
    List<String> facts = new ArrayList<>();
    body.type().ifPresent(t -> facts.add(Names.capital(names.explainer().code(t.code()))));
    time(body.from(), body.to()).ifPresent(facts::add);
    body.status().ifPresent(s -> facts.add(Names.capital(names.explainer().code(s.code()))));
    return new BodyView(
        body.name().map(names::in).orElse(body.id()),
        facts,
        seats(index, body),
        pictures.chairTerms(index),
        pictures.chairs(index),
        pictures.meetings(index));
  }

  private List<BodyView.Seats> seats(int index, Mechanism body) {
    record Table(int index, Composition table) {}
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < body.compositions().items().size(); i++) {
      tables.add(new Table(i, body.compositions().items().get(i)));
    }
    tables.sort(Comparator.comparing((Table t) -> last(t.table())).reversed());
    List<BodyView.Seats> seats = new ArrayList<>();
    for (Table table : tables) {
      List<String> words = new ArrayList<>();
      table.table().label().ifPresent(l -> words.add(names.in(l)));
      words.add(Names.capital(names.explainer().basis(table.table().basis())));
      time(table.table().from(), table.table().to()).ifPresent(words::add);
      table.table().seen().items().stream()
          .findFirst()
          .map(
              s ->
                  names
                      .phrases()
                      .get("html.seen", "date", names.explainer().date(s.from().toString())))
          .ifPresent(words::add);
      if (table.table().disputed().orElse(false)) {
        words.add(names.phrases().get("html.disputed"));
      }
      pictures
          .seats(index, table.index())
          .ifPresent(p -> seats.add(new BodyView.Seats(String.join("; ", words), p)));
    }
    return seats;
  }

  private static LocalDate last(Composition table) {
    return table
        .to()
        .map(PartialDate::latest)
        .or(() -> table.from().map(f -> LocalDate.MAX))
        .or(() -> table.seen().stream().map(w -> w.latest()).max(LocalDate::compareTo))
        .orElse(LocalDate.MIN);
  }

  private Optional<String> time(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(
          names.phrases().get("html.from-to", "from", date(from.get()), "to", date(to.get())));
    }
    return from.map(f -> names.phrases().get("html.since", "from", date(f)))
        .or(() -> to.map(t -> names.phrases().get("html.until", "to", date(t))));
  }

  private String date(PartialDate date) {
    return names.explainer().date(date.toString());
  }
}
