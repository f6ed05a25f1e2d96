package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Sector;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.body.ChairRule;
import io.github.ogpsdk.model.body.Charter;
import io.github.ogpsdk.model.body.Departure;
import io.github.ogpsdk.model.body.Mechanism;
import io.github.ogpsdk.model.body.Meeting;
import io.github.ogpsdk.model.body.MeetingTotal;
import io.github.ogpsdk.model.body.Membership;
import io.github.ogpsdk.model.body.TermRule;
import io.github.ogpsdk.report.Names;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is recorded of a body beside its seats: who runs it, chairs, sits, left, and how it met. */
final class BodyWords {
  /** How many meetings are named by their days; more are counted. */
  private static final int FEW = 4;

  private final Names names;
  private final Statements statements;

  BodyWords(Names names, Statements statements) {
    this.names = names;
    this.statements = statements;
  }

  /** What is said of a side, and where it stands. */
  private static final class Side {
    private final List<String> said = new ArrayList<>();
    private final List<String> at = new ArrayList<>();
  }

  /**
   * Returns lines about the items of a list.
   *
   * @param list where the list stands, with a slash at the end
   */
  List<Statement> each(String list, List<String> lines) {
    List<Statement> said = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      said.add(statements.of(lines.get(i), List.of(list + i)));
    }
    return said;
  }

  private List<Statement> merged(Map<String, List<String>> lines) {
    return lines.entrySet().stream().map(e -> statements.of(e.getKey(), e.getValue())).toList();
  }

  /** Returns who runs, hosts or coordinates it, such as "Secretariat: Ministry of Justice". */
  List<Statement> relations(String at, Mechanism body) {
    return each(
        at + "/relations/",
        body.relations().stream()
            .map(
                r ->
                    said(
                        code(r.role().code()),
                        holder(r.organization(), r.office(), r.sector()),
                        time(r.from(), r.to())))
            .toList());
  }

  /** Returns which side was in the chair at meetings, and when. */
  List<Statement> inChair(String at, Mechanism body) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (int i = 0; i < body.meetings().items().size(); i++) {
      Meeting meeting = body.meetings().items().get(i);
      if (meeting.chairedBy().isPresent()) {
        String code = code(meeting.chairedBy().get().code());
        Side side = sides.computeIfAbsent(code, c -> new Side());
        meeting.date().map(this::date).ifPresent(side.said::add);
        side.at.add(at + "/meetings/" + i);
      }
    }
    List<Statement> lines = new ArrayList<>();
    sides.forEach(
        (code, side) -> {
          boolean few = !side.said.isEmpty() && side.said.size() <= FEW;
          String when =
              few ? names.phrases().list(side.said) : count("meetings.count", side.at.size());
          lines.add(
              statements.of(said(words("chairs.meetings"), code, Optional.of(when)), side.at));
        });
    return lines;
  }

  /** Returns who is to chair by its charters, how they are chosen and for how long. */
  List<Statement> chairRules(String at, Mechanism body) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (int i = 0; i < body.charters().items().size(); i++) {
      Charter charter = body.charters().items().get(i);
      for (int j = 0; j < charter.chair().items().size(); j++) {
        String line = chairRule(charter.chair().items().get(j), time(charter.from(), charter.to()));
        lines
            .computeIfAbsent(line, l -> new ArrayList<>())
            .add(at + "/charters/" + i + "/chair/" + j);
      }
    }
    return merged(lines);
  }

  private String chairRule(ChairRule rule, Optional<String> time) {
    List<String> parts = new ArrayList<>();
    parts.add(holder(rule.organization(), rule.office(), rule.sector()));
    rule.rule().ifPresent(r -> parts.add(code(r.code())));
    rule.nominatedBy().ifPresent(s -> parts.add(words("chair.nominated", "side", code(s.code()))));
    rule.electedBy().ifPresent(s -> parts.add(words("chair.elected", "side", code(s.code()))));
    rule.term().ifPresent(t -> parts.addAll(term(t)));
    return said(code(rule.role().code()), String.join("; ", parts), time);
  }

  private List<String> term(TermRule term) {
    List<String> parts = new ArrayList<>();
    term.length().map(Period::toString).ifPresent(p -> parts.add(length("term.length", p)));
    term.maxLength().map(Period::toString).ifPresent(p -> parts.add(length("term.most", p)));
    term.cycles().ifPresent(c -> parts.add(count("term.cycles", c)));
    term.maxConsecutive().ifPresent(m -> parts.add(count("term.row", m)));
    return parts;
  }

  /** Returns who sat there, side by side. */
  List<Statement> members(String at, Mechanism body) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (int i = 0; i < body.members().items().size(); i++) {
      Membership member = body.members().items().get(i);
      String code =
          member.sector().map(s -> code(s.code())).orElseGet(() -> words("members.other-side"));
      String who = holder(member.organization(), member.office(), Optional.empty());
      Side side = sides.computeIfAbsent(code, c -> new Side());
      side.said.add(time(member.from(), member.to()).map(t -> who + " (" + t + ")").orElse(who));
      side.at.add(at + "/members/" + i);
    }
    List<Statement> lines = new ArrayList<>();
    sides.forEach(
        (code, side) ->
            lines.add(
                statements.of(
                    said(code, String.join("; ", side.said), Optional.empty()), side.at)));
    return lines;
  }

  /** Returns who left, came back or became fewer. */
  List<Statement> departures(String at, Mechanism body) {
    return each(at + "/departures/", body.departures().stream().map(this::departure).toList());
  }

  private String departure(Departure departure) {
    List<String> parts = new ArrayList<>();
    parts.add(holder(departure.organization(), Optional.empty(), departure.sector()));
    departure.count().ifPresent(c -> parts.add(count("departure.count", c)));
    departure.remaining().ifPresent(c -> parts.add(count("departure.remaining", c)));
    departure.reason().ifPresent(r -> parts.add(names.in(r)));
    return said(
        code(departure.type().code()), String.join("; ", parts), departure.date().map(this::date));
  }

  /** Returns what is known of its meetings as a number or an interval. */
  List<Statement> totals(String at, Mechanism body) {
    return each(at + "/meetingTotals/", body.meetingTotals().stream().map(this::total).toList());
  }

  private String total(MeetingTotal total) {
    List<String> parts = new ArrayList<>();
    total
        .count()
        .ifPresent(c -> parts.add(c == 0 ? words("meetings.zero") : count("meetings.count", c)));
    total.atLeast().ifPresent(c -> parts.add(count("meetings.least", c)));
    total.minInterval().map(Period::toString).ifPresent(p -> parts.add(length("meetings.min", p)));
    total.maxInterval().map(Period::toString).ifPresent(p -> parts.add(length("meetings.max", p)));
    total.stopped().ifPresent(d -> parts.add(words("meetings.stopped", "date", date(d))));
    total.kind().ifPresent(k -> parts.add(code(k.code())));
    total.phase().map(names.explainer()::phase).ifPresent(parts::add);
    total.cycle().map(names::plan).ifPresent(parts::add);
    String said = Names.capital(String.join("; ", parts));
    return time(total.from(), total.to()).map(t -> said + " (" + t + ")").orElse(said);
  }

  /** Returns a time such as "since 13 February 2020". */
  Optional<String> time(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(words("from-to", "from", date(from.get()), "to", date(to.get())));
    }
    return from.map(f -> words("since", "from", date(f)))
        .or(() -> to.map(t -> words("until", "to", date(t))));
  }

  private String holder(
      Optional<String> organization, Optional<Text> office, Optional<Sector> sector) {
    String named =
        Stream.concat(office.map(names::in).stream(), organization.map(this::organization).stream())
            .collect(Collectors.joining(", "));
    return named.isEmpty()
        ? sector.map(s -> code(s.code())).orElseGet(() -> words("holder.none"))
        : named;
  }

  private String organization(String id) {
    return names.explainer().organization(id, names.assessed().partnership());
  }

  private String said(String what, String who, Optional<String> time) {
    String said = names.phrases().get("heading", "name", Names.capital(what)) + " " + who;
    return time.map(t -> said + " (" + t + ")").orElse(said);
  }

  private String length(String key, String period) {
    return words(key, "period", names.explainer().period(period));
  }

  private String date(PartialDate date) {
    return names.explainer().date(date.toString());
  }

  private String code(String code) {
    return names.explainer().code(code);
  }

  private String words(String key, Object... args) {
    return names.phrases().get("html." + key, args);
  }

  private String count(String key, int count) {
    return names.phrases().count("html." + key, count);
  }
}
