package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.Consequence;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.OfficialFinding;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.assessment.StandingReport;
import io.github.ogpsdk.model.assessment.StatusPeriod;
import io.github.ogpsdk.model.assessment.TrackStanding;
import io.github.ogpsdk.model.assessment.Trigger;
import io.github.ogpsdk.model.assessment.UsedVerdict;
import io.github.ogpsdk.model.partnership.StandingEvent;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.words.StandingExplainer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the member stands and what follows from verdicts, each with what it rests on. */
final class Follows {
  private final Names names;
  private final Statements statements;
  private final StandingExplainer standing;
  private final Assessment assessment;

  /** What resolutions took away, by cycle. */
  private final Map<String, List<Finding>> waived;

  Follows(Names names, Statements statements) {
    this.names = names;
    this.statements = statements;
    this.standing = StandingExplainer.in(names.phrases().locale());
    this.assessment = names.assessed().assessment();
    this.waived =
        assessment.findings().stream()
            .filter(f -> f.cycle().isPresent())
            .filter(f -> f.reason().map(Reason::code).filter("waived"::equals).isPresent())
            .collect(Collectors.groupingBy(f -> f.cycle().orElseThrow()));
  }

  /** Returns the status of membership over time, each with the time in which it held. */
  List<Statement> status() {
    List<StatusPeriod> periods =
        assessment.standing().map(StandingReport::status).orElse(List.of());
    List<Statement> said = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      Optional<String> until =
          i + 1 < periods.size() ? periods.get(i + 1).since() : Optional.empty();
      said.add(status(periods.get(i), until));
    }
    return said;
  }

  private Statement status(StatusPeriod period, Optional<String> until) {
    Optional<String> at = period.at().or(() -> period.since().map(s -> "/member/joined"));
    boolean joined = period.code().equals("active") && period.at().isEmpty();
    String status = words("status." + (joined ? "joined" : period.code()));
    Optional<String> from = period.since().map(names.explainer()::date);
    Optional<String> to = until.map(names.explainer()::date);
    String said =
        from.isPresent() && to.isPresent()
            ? words("period.both", "from", from.get(), "to", to.get(), "status", status)
            : from.map(f -> words("period.since", "from", f, "status", status))
                .or(() -> to.map(t -> words("period.until", "to", t, "status", status)))
                .orElseGet(() -> Names.capital(status));
    return statements.of(said, at.stream().toList());
  }

  /** Returns the steps on record, who took them, on what grounds, and what is noted of them. */
  List<Statement> steps() {
    List<StandingEvent> events =
        names.assessed().partnership().standing().map(s -> s.events().items()).orElse(List.of());
    List<Statement> steps = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      steps.add(statements.of(step(events.get(i)), List.of("/standing/events/" + i)));
    }
    return steps;
  }

  private String step(StandingEvent event) {
    List<String> parts = new ArrayList<>();
    event.date().ifPresent(d -> parts.add(names.explainer().date(d.toString())));
    event.by().ifPresent(b -> parts.add(words("step.by", "who", code(b.code()))));
    if (!event.grounds().items().isEmpty()) {
      List<String> grounds = event.grounds().stream().map(g -> code(g.code())).toList();
      parts.add(words("step.grounds", "grounds", names.phrases().list(grounds)));
    }
    event
        .deadline()
        .map(d -> names.explainer().date(d.toString()))
        .ifPresent(d -> parts.add(words("step.deadline", "date", d)));
    String what = Names.capital(code(event.type().code()));
    return parts.isEmpty()
        ? what
        : names.phrases().get("heading", "name", what) + " " + names.phrases().list(parts);
  }

  private String code(String code) {
    return names.explainer().code(code);
  }

  private String words(String key, Object... args) {
    return names.phrases().get("html." + key, args);
  }

  /** Returns where the member stands on each track, and groups that it moved to. */
  List<Statement> tracks() {
    return assessment.standing().map(StandingReport::tracks).orElse(List.of()).stream()
        .map(this::track)
        .toList();
  }

  private Statement track(TrackStanding track) {
    Set<String> at = new LinkedHashSet<>(track.recorded().at());
    at.addAll(track.derived().at());
    return statements.of(
        Names.capital(standing.track(track)),
        at,
        track.derived().verdicts(),
        track.derived().rules(),
        Optional.empty());
  }

  /** Returns whether late plans moved the member to another group. */
  List<Statement> cohorts() {
    return assessment.standing().map(StandingReport::cohorts).orElse(List.of()).stream()
        .map(
            c ->
                statements.of(
                    Names.capital(standing.cohort(c, names.plan(c.cycle()))),
                    names.pointer(c.cycle()).map(p -> p + "/due").stream().toList(),
                    List.of(),
                    List.of(c.rule()),
                    Optional.of(c.cycle())))
        .toList();
  }

  /** Returns what follows for the process, cycle by cycle. */
  List<Statement> consequences() {
    return assessment.consequences().stream().map(this::consequence).toList();
  }

  private Statement consequence(Consequence consequence) {
    String said = names.explainer().consequence(consequence, names.plan(consequence.cycle()));
    String open = standing.open(consequence.triggers()).map(o -> " " + o).orElse("");
    Set<String> at =
        consequence.official().stream()
            .map(OfficialFinding::at)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<UsedVerdict> verdicts =
        consequence.triggers().stream().flatMap(t -> t.verdicts().stream()).toList();
    return statements.of(
        Names.capital(said) + open + waived(consequence),
        at,
        verdicts,
        consequence.triggers().stream().map(Trigger::rule).toList(),
        Optional.of(consequence.cycle()));
  }

  /** What resolutions take away that no other words tell, such as the grace period does. */
  private String waived(Consequence consequence) {
    if (consequence.grace()) {
      return "";
    }
    Set<String> said = new LinkedHashSet<>();
    for (Finding finding : waived.getOrDefault(consequence.cycle(), List.of())) {
      if (consequence.triggers().stream().anyMatch(t -> t.rule().equals(finding.rule()))) {
        said.add(
            words("waived", "rule", finding.rule(), "reason", names.explainer().reason(finding)));
      }
    }
    return said.stream().map(s -> " " + s).collect(Collectors.joining());
  }
}
