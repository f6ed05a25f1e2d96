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
import io.github.ogpsdk.rules.engine.Notes;
import io.github.ogpsdk.rules.engine.RuleLookup;
import io.github.ogpsdk.rules.engine.RuleOutcome;
import io.github.ogpsdk.rules.engine.Subject;
import io.github.ogpsdk.rules.engine.SwitchableRecorder;
import io.github.ogpsdk.rules.engine.Work;
import io.github.ogpsdk.rules.eval.EvaluationContext;
import io.github.ogpsdk.rules.fact.Cursor;
import io.github.ogpsdk.rules.fact.Window;
import io.github.ogpsdk.rules.vocabulary.Validity;
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
final class RuleEvaluator implements RuleLookup {
  private final CompiledRules rules;
  private final SwitchableRecorder tape;
  private final Map<String, Rulebook> homes;
  private final PhaseApplicability turn;
  private final Waivers waivers;
  private final EvaluationContext context;
  private final Map<List<Object>, Asked> asked = new HashMap<>();
  private final Work unbounded = new Work(false);
  private final Work bounded = new Work(true);
  private Work work = unbounded;
  private final Map<Cursor<Cycle>, Day> deciding = new HashMap<>();

  /**
   * Creates a hearing.
   *
   * @param homes the rulebook of each rule that can be asked for, by the rule's id
   */
  RuleEvaluator(
      Partnership partnership,
      LocalDate asOf,
      CompiledRules rules,
      SwitchableRecorder tape,
      Map<String, Rulebook> homes) {
    this.rules = rules;
    this.tape = tape;
    this.homes = homes;
    this.turn = new PhaseApplicability(asOf, Absence.of(partnership), Succession.of(partnership));
    this.waivers = new Waivers(partnership, asOf);
    this.context =
        new EvaluationContext(
            Cursor.root(partnership, tape),
            asOf,
            Optional.empty(),
            Optional.empty(),
            Window.ANY,
            Map.of());
  }

  /** Returns the setting of rules that are about no cycle. */
  EvaluationContext context() {
    return context;
  }

  /** Returns a rule with what bears on it. */
  PreparedRule docket(Rule rule) {
    Waivers.Named named = waivers.naming(rule);
    boolean timeless =
        named.all().isEmpty() && rule.effective().isAlways() && rules.isConstant(rule.id());
    return new PreparedRule(rule, named, timeless);
  }

  /** Returns a cycle in a phase, or as a whole. */
  PhaseContext sitting(Cursor<Cycle> cycle, Optional<CyclePhase> phase) {
    return turn.sitting(cycle, phase, context);
  }

  /** Returns why nothing is judged in a phase of a cycle; null where it is. */
  @Nullable Reason excluded(Subject subject, PhaseContext sitting) {
    return turn.excluded(subject, sitting);
  }

  /** Returns whether a rulebook was in force on the day that decides for a cycle. */
  int inForce(Rulebook book, Cursor<Cycle> cycle) {
    return Editions.inForce(
        book.effective(), deciding.computeIfAbsent(cycle, c -> Editions.of(c.value()).day()));
  }

  /**
   * Judges a rule that is about no cycle.
   *
   * @param told whether evidence is wanted
   */
  RuleResult plainly(PreparedRule docket, Subject subject, boolean told) {
    return judge(new Case(docket, subject, context, Outcomes.HOLDS, told));
  }

  /**
   * Judges a cycle's rule in one phase: not in others, not before it begins, not after an exit.
   *
   * @param force whether the rulebook was in force for the cycle
   * @param told whether evidence is wanted
   */
  RuleResult inPhase(
      PreparedRule docket, int force, Subject subject, PhaseContext sitting, boolean told) {
    Reason excluded = excluded(subject, sitting);
    if (excluded != null) {
      return RuleResult.not(excluded);
    }
    RuleResult heard = judge(new Case(docket, subject, sitting.context(), force, told));
    if (turn.waitsInVain(sitting, heard)) {
      return heard.because(Reason.of("no-plan"));
    }
    RuleOutcome judged = heard.judged();
    if (judged == null || !sitting.doubtful()) {
      return heard;
    }
    return RuleResult.of(
        told
            ? judged.missing(
                PhaseApplicability.startOf(sitting.cycle(), sitting.judged()).pointer())
            : judged,
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
  public int outcomes(String id, Subject subject, EvaluationContext asking) {
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
  private static List<Object> pair(
      String id, Subject.Level self, EvaluationContext asking, boolean told) {
    Optional<List<Object>> part =
        self.object().part().map(p -> List.of(p.code(), p.number(), p.name()));
    String at = self.object().place().pointer();
    return List.of(id, self.kind(), at, part, asking.phase(), told);
  }

  /** What it came to, and what that rests on. */
  private record Asked(int outcomes, Notes notes) {}

  private int heard(String id, Subject subject, EvaluationContext asking) {
    Rulebook book = homes.get(id);
    if (book == null) {
      throw new IllegalArgumentException("no rulebook has the rule \"" + id + "\"");
    }
    Rule rule = book.rule(id).orElseThrow();
    if (rule.disabled().isPresent()) {
      return Outcomes.NONE;
    }
    Optional<Cursor<Cycle>> cycle = subject.cycle();
    if (cycle.isEmpty()) {
      return plainly(docket(rule), subject, false).outcomes();
    }
    int force = inForce(book, cycle.get());
    if (force == Outcomes.FAILS) {
      return Outcomes.NONE;
    }
    PreparedRule docket = docket(rule);
    int all = Outcomes.NONE;
    for (Optional<CyclePhase> phase : phases(rule, asking)) {
      if (phase.isEmpty() || rule.phases().contains(phase.get())) {
        PhaseContext sitting = sitting(cycle.get(), phase);
        all = Outcomes.all(all, inPhase(docket, force, subject, sitting, false).outcomes());
      }
    }
    return all;
  }

  /** The phases in which a rule is heard for another: that one's phase, else all of its own. */
  private static List<Optional<CyclePhase>> phases(Rule rule, EvaluationContext asking) {
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
   * @param context what measures may know
   * @param edition whether the rule's edition was in force
   * @param told whether evidence is wanted
   */
  private record Case(
      PreparedRule docket, Subject subject, EvaluationContext context, int edition, boolean told) {
    Rule rule() {
      return docket.rule();
    }

    Case under(Resolution resolution) {
      return new Case(docket, subject, context.under(resolution), edition, told);
    }
  }

  private RuleResult judge(Case c) {
    return c.docket().timeless() && !c.subject().self().object().isRecorded()
        ? plain(c, decide(c, Day.ANY))
        : inTime(c, c.docket().resolutions());
  }

  /** A rule that no date touches. */
  private static RuleResult plain(Case c, RuleOutcome judged) {
    return RuleResult.of(judged, Editions.widen(judged.outcomes(), c.edition()));
  }

  /** A rule with dates of its own, with dated parameters, or with resolutions that bear on it. */
  private RuleResult inTime(Case c, Waivers.Named named) {
    Window time = Validity.of(c.subject().self().object(), c.context());
    int force = Editions.inForce(c.rule().effective(), time);
    if (force == Outcomes.FAILS) {
      return RuleResult.not(Reason.of("edition"));
    }
    List<Waiver> waiving = named.waiving(waivable(c.subject().self().object(), time));
    for (Waiver waiver : waiving) {
      if (waiver.covers() == Outcomes.HOLDS) {
        return RuleResult.not(waived(waiver.resolution()));
      }
    }
    Day day = judgedBy(c.subject(), time).cutAt(context.asOf());
    RuleResult heard = withDeadlinesMoved(c, day, named.moving(), decide(c, day));
    int outcomes = Editions.widen(Editions.widen(heard.outcomes(), force), c.edition());
    return new RuleResult(
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
  private static Window waivable(Cursor<?> object, Window time) {
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
  private RuleResult withDeadlinesMoved(
      Case c, Day day, List<Resolution> moving, RuleOutcome first) {
    RuleOutcome best = first;
    int outcomes = first.outcomes();
    for (Resolution resolution : moving) {
      Case moved = c.under(resolution);
      if ((outcomes & Outcomes.FAILS) != 0 && mayMove(due(c, day), due(moved, day))) {
        RuleOutcome then = decide(moved, day);
        outcomes = (outcomes & ~Outcomes.FAILS) | excused(then.outcomes());
        best =
            outcomes == Outcomes.NONE
                ? then.because(excuse(then, resolution))
                : outcomes == Outcomes.FAILS ? then : best;
      }
    }
    return RuleResult.of(best, outcomes);
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
  private static Reason excuse(RuleOutcome then, Resolution resolution) {
    return then.reason().isPresent()
        ? new Reason(
            then.reason().get().code(), then.reason().get().date(), Optional.of(resolution.id()))
        : waived(resolution);
  }

  private Optional<Day> due(Case c, Day day) {
    return rules.due(c.rule().id(), c.subject(), c.context(), day);
  }

  private RuleOutcome decide(Case c, Day day) {
    String id = c.rule().id();
    return c.told()
        ? rules.judge(id, c.subject(), c.context(), day, tape, this)
        : rules.decide(id, c.subject(), c.context(), day, this);
  }
}
