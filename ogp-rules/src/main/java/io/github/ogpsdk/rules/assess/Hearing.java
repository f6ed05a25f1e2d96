package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.assessment.Reason;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.partnership.Resolution;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Bounds.Day;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.assess.Waivers.Waiver;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.engine.CompiledRules;
import io.github.ogpsdk.rules.engine.Judgement;
import io.github.ogpsdk.rules.engine.Notes;
import io.github.ogpsdk.rules.engine.Peers;
import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.engine.Tape;
import io.github.ogpsdk.rules.engine.Work;
import io.github.ogpsdk.rules.fact.At;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.measure.Setting;
import io.github.ogpsdk.rules.measure.Validity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges one rule for one subject: by its edition, in its phase, while the member took part, with
 * the resolutions that bear on it. A rule that asks for another hears it in the same way. Not
 * thread-safe.
 */
final class Hearing implements Peers {
  private final CompiledRules rules;
  private final Tape tape;
  private final Map<String, Rulebook> homes;
  private final Turn turn;
  private final Waivers waivers;
  private final Setting setting;
  private final Map<List<Object>, Asked> asked = new HashMap<>();
  private final Work unbounded = new Work(false);
  private final Work bounded = new Work(true);
  private Work work = unbounded;
  private final Map<At<Cycle>, Day> deciding = new HashMap<>();

  /**
   * Creates a hearing.
   *
   * @param homes the rulebook of each rule that can be asked for, by the rule's id
   */
  Hearing(
      Partnership partnership,
      LocalDate asOf,
      CompiledRules rules,
      Tape tape,
      Map<String, Rulebook> homes) {
    this.rules = rules;
    this.tape = tape;
    this.homes = homes;
    this.turn = new Turn(asOf, Absence.of(partnership), Succession.of(partnership));
    this.waivers = new Waivers(partnership, asOf);
    this.setting =
        new Setting(
            At.root(partnership, tape),
            asOf,
            Optional.empty(),
            Optional.empty(),
            Window.ANY,
            Map.of());
  }

  /** Returns the setting of rules that are about no cycle. */
  Setting setting() {
    return setting;
  }

  /** Returns a rule with what bears on it. */
  Docket docket(Rule rule) {
    Waivers.Named named = waivers.naming(rule);
    boolean timeless =
        named.all().isEmpty() && rule.effective().isAlways() && rules.isConstant(rule.id());
    return new Docket(rule, named, timeless);
  }

  /** Returns a cycle in a phase, or as a whole. */
  Sitting sitting(At<Cycle> cycle, Optional<CyclePhase> phase) {
    return turn.sitting(cycle, phase, setting);
  }

  /** Returns why nothing is judged in a phase of a cycle; null where it is. */
  @Nullable Reason excluded(Subject subject, Sitting sitting) {
    return turn.excluded(subject, sitting);
  }

  /** Returns whether a rulebook was in force on the day that decides for a cycle. */
  int inForce(Rulebook book, At<Cycle> cycle) {
    return Editions.inForce(
        book.effective(), deciding.computeIfAbsent(cycle, c -> Editions.of(c.value()).day()));
  }

  /**
   * Judges a rule that is about no cycle.
   *
   * @param told whether evidence is wanted
   */
  Heard plainly(Docket docket, Subject subject, boolean told) {
    return judge(new Case(docket, subject, setting, Outcomes.HOLDS, told));
  }

  /**
   * Judges a cycle's rule in one phase: not in others, not before it begins, not after an exit.
   *
   * @param force whether the rulebook was in force for the cycle
   * @param told whether evidence is wanted
   */
  Heard inPhase(Docket docket, int force, Subject subject, Sitting sitting, boolean told) {
    Reason excluded = excluded(subject, sitting);
    if (excluded != null) {
      return Heard.not(excluded);
    }
    Heard heard = judge(new Case(docket, subject, sitting.setting(), force, told));
    if (turn.waitsInVain(sitting, heard)) {
      return heard.because(Reason.of("no-plan"));
    }
    Judgement judged = heard.judged();
    if (judged == null || !sitting.doubtful()) {
      return heard;
    }
    return Heard.of(
        told ? judged.missing(Turn.startOf(sitting.cycle(), sitting.judged()).pointer()) : judged,
        Editions.widen(heard.outcomes(), Outcomes.OPEN));
  }

  /** Says that rules of a rulebook are judged next: those that do not ship have bounded work. */
  void turnTo(Rulebook book) {
    work = Rulebooks.find(book.id()).isPresent() ? unbounded : bounded;
  }

  @Override
  public Work work() {
    return work;
  }

  /** Each pair of a rule and a subject is judged once, and what it rests on told each time. */
  @Override
  public int outcomes(String id, Subject subject, Setting asking) {
    boolean told = tape.isOn();
    List<Object> pair = pair(id, subject.self(), asking, told);
    Asked known = asked.get(pair);
    if (known != null) {
      known.notes().tell(tape);
      return known.outcomes();
    }
    Notes notes = new Notes();
    int outcomes =
        told ? tape.also(notes, () -> heard(id, subject, asking)) : heard(id, subject, asking);
    asked.put(pair, new Asked(outcomes, notes));
    return outcomes;
  }

  /**
   * A rule that another asks for, and for what; in which phase, and whether evidence is wanted. No
   * record, which would be compared at the start: docs/adr/0021.
   */
  private static List<Object> pair(String id, Subject.Level self, Setting asking, boolean told) {
    Optional<List<Object>> part =
        self.object().part().map(p -> List.of(p.code(), p.number(), p.name()));
    String at = self.object().place().pointer();
    return List.of(id, self.kind(), at, part, asking.phase(), told);
  }

  /** What it came to, and what that rests on. */
  private record Asked(int outcomes, Notes notes) {}

  private int heard(String id, Subject subject, Setting asking) {
    Rulebook book = homes.get(id);
    if (book == null) {
      throw new IllegalArgumentException("no rulebook has the rule \"" + id + "\"");
    }
    Rule rule = book.rule(id).orElseThrow();
    if (rule.disabled().isPresent()) {
      return Outcomes.NONE;
    }
    Optional<At<Cycle>> cycle = subject.cycle();
    if (cycle.isEmpty()) {
      return plainly(docket(rule), subject, false).outcomes();
    }
    int force = inForce(book, cycle.get());
    if (force == Outcomes.FAILS) {
      return Outcomes.NONE;
    }
    Docket docket = docket(rule);
    int all = Outcomes.NONE;
    for (Optional<CyclePhase> phase : phases(rule, asking)) {
      if (phase.isEmpty() || rule.phases().contains(phase.get())) {
        Sitting sitting = sitting(cycle.get(), phase);
        all = Outcomes.all(all, inPhase(docket, force, subject, sitting, false).outcomes());
      }
    }
    return all;
  }

  /** The phases in which a rule is heard for another: that one's phase, else all of its own. */
  private static List<Optional<CyclePhase>> phases(Rule rule, Setting asking) {
    if (rule.phases().isEmpty()) {
      return List.of(Optional.empty());
    }
    return asking.phase().isPresent()
        ? List.of(asking.phase())
        : rule.phases().stream().map(Optional::of).toList();
  }

  /**
   * A rule before its subject.
   *
   * @param docket the rule
   * @param subject its subject
   * @param setting what measures may know
   * @param edition whether the rule's edition was in force
   * @param told whether evidence is wanted
   */
  private record Case(Docket docket, Subject subject, Setting setting, int edition, boolean told) {
    Rule rule() {
      return docket.rule();
    }

    Case under(Resolution resolution) {
      return new Case(docket, subject, setting.under(resolution), edition, told);
    }
  }

  private Heard judge(Case c) {
    return c.docket().timeless() && !c.subject().self().object().isRecorded()
        ? plain(c, decide(c, Day.ANY))
        : inTime(c, c.docket().resolutions());
  }

  /** A rule that no date touches. */
  private static Heard plain(Case c, Judgement judged) {
    return Heard.of(judged, Editions.widen(judged.outcomes(), c.edition()));
  }

  /** A rule with dates of its own, with dated parameters, or with resolutions that bear on it. */
  private Heard inTime(Case c, Waivers.Named named) {
    Window time = Validity.of(c.subject().self().object(), c.setting());
    int force = Editions.inForce(c.rule().effective(), time);
    if (force == Outcomes.FAILS) {
      return Heard.not(Reason.of("edition"));
    }
    List<Waiver> waiving = named.waiving(waivable(c.subject().self().object(), time));
    for (Waiver waiver : waiving) {
      if (waiver.covers() == Outcomes.HOLDS) {
        return Heard.not(waived(waiver.resolution()));
      }
    }
    Day day = judgedBy(c.subject(), time).cutAt(setting.asOf());
    Heard heard = withDeadlinesMoved(c, day, named.moving(), decide(c, day));
    int outcomes = Editions.widen(Editions.widen(heard.outcomes(), force), c.edition());
    return new Heard(
        heard.reason(), heard.judged(), waiving.isEmpty() ? outcomes : outcomes | Outcomes.NONE);
  }

  /**
   * The days by whose values of parameters a rule is judged: all days of a cycle, the last day of
   * anything else, such as a body, which has to follow what is in force.
   */
  private static Day judgedBy(Subject subject, Window time) {
    LocalDate start = time.start().earliest();
    LocalDate end = time.end().earliest();
    boolean all = subject.cycle().isPresent() || end.isBefore(start);
    return new Day(all ? start : end, time.end().latest());
  }

  /** A plan that is not there yet is delivered on some later day, which a waiver may not cover. */
  private static Window waivable(At<?> object, Window time) {
    if (object.value() instanceof Cycle cycle && cycle.plan().isEmpty()) {
      Day delivered = new Day(time.start().earliest(), Day.LAST);
      return new Window(delivered, delivered);
    }
    return time;
  }

  private static Reason waived(Resolution resolution) {
    return new Reason("waived", Optional.empty(), Optional.of(resolution.id()));
  }

  /** Lets a resolution excuse what failed by a deadline that the resolution moved. */
  private Heard withDeadlinesMoved(Case c, Day day, List<Resolution> moving, Judgement first) {
    Judgement best = first;
    int outcomes = first.outcomes();
    for (Resolution resolution : moving) {
      Case moved = c.under(resolution);
      if ((outcomes & Outcomes.FAILS) != 0 && mayMove(due(c, day), due(moved, day))) {
        Judgement then = decide(moved, day);
        outcomes = (outcomes & ~Outcomes.FAILS) | excused(then.outcomes());
        best =
            outcomes == Outcomes.NONE
                ? then.because(excuse(then, resolution))
                : outcomes == Outcomes.FAILS ? then : best;
      }
    }
    return Heard.of(best, outcomes);
  }

  private static boolean mayMove(Optional<Day> before, Optional<Day> after) {
    return !before.equals(after) || before.equals(Optional.of(Day.ANY));
  }

  /** What is left of a failure once its deadline is moved. */
  private static int excused(int then) {
    int failing = then & Outcomes.FAILS;
    return then == failing ? failing : failing | Outcomes.NONE;
  }

  /** Why a rule does not count under a resolution: the new deadline was kept, or is to come. */
  private static Reason excuse(Judgement then, Resolution resolution) {
    return then.reason().isPresent()
        ? new Reason(
            then.reason().get().code(), then.reason().get().date(), Optional.of(resolution.id()))
        : waived(resolution);
  }

  private Optional<Day> due(Case c, Day day) {
    return rules.due(c.rule().id(), c.subject(), c.setting(), day);
  }

  private Judgement decide(Case c, Day day) {
    String id = c.rule().id();
    return c.told()
        ? rules.judge(id, c.subject(), c.setting(), day, tape, this)
        : rules.decide(id, c.subject(), c.setting(), day, this);
  }
}
