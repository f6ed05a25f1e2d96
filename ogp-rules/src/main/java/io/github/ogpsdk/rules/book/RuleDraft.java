package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.CyclePhase;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.partnership.StandingTrack;
import io.github.ogpsdk.model.partnership.TriggerGround;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.DatedValue;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Level;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.RuleParameter;
import io.github.ogpsdk.model.rule.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule while it is written; {@link #must} finishes it. */
public final class RuleDraft {
  private final String id;
  private String about = "partnership";
  private Level level = Level.RULE;
  private @Nullable String requirement;
  private @Nullable Text title;
  private @Nullable Text text;
  private @Nullable Citation citation;
  private Effective effective = Effective.ALWAYS;
  private List<CyclePhase> phases = List.of();
  private final Map<String, RuleParameter> parameters = new LinkedHashMap<>();
  private @Nullable Condition when;
  private Term.@Nullable Call due;
  private @Nullable Text disabled;
  private @Nullable TriggerGround ground;
  private @Nullable StandingTrack track;
  private final List<Example> examples = new ArrayList<>();

  RuleDraft(String id) {
    this.id = id;
  }

  /** Says what kind of object the rule is about. */
  public RuleDraft about(String kind) {
    about = kind;
    return this;
  }

  /** Says how binding it is. */
  public RuleDraft level(Level value) {
    level = value;
    return this;
  }

  /** Says which requirement it belongs to. */
  public RuleDraft requirement(String name) {
    requirement = name;
    return this;
  }

  /** Names it in English, French and Spanish. */
  public RuleDraft title(String en, String fr, String es) {
    title = Text.of(en, fr, es);
    return this;
  }

  /** Says what it asks in one sentence, in English, French and Spanish. */
  public RuleDraft text(String en, String fr, String es) {
    text = Text.of(en, fr, es);
    return this;
  }

  /** Cites the text that it comes from. */
  public RuleDraft cite(Citation source) {
    citation = source;
    return this;
  }

  /** Says since when it is in force, such as {@code 2022-01-01}. */
  public RuleDraft since(String date) {
    effective = new Effective(Optional.of(PartialDate.parse(date)), effective.to());
    return this;
  }

  /** Says until when it is in force, that day included. */
  public RuleDraft until(String date) {
    effective = new Effective(effective.from(), Optional.of(PartialDate.parse(date)));
    return this;
  }

  /** Says in which phases of a cycle it is judged. */
  public RuleDraft phases(CyclePhase... judged) {
    phases = List.of(judged);
    return this;
  }

  /** Gives it a parameter. */
  public RuleDraft parameter(String name, String value) {
    parameters.put(name, RuleParameter.of(value));
    return this;
  }

  /** Gives it a parameter that the text lets be read in other ways too. */
  public RuleDraft parameter(String name, String value, String... readings) {
    parameters.put(name, new RuleParameter(List.of(DatedValue.always(value)), List.of(readings)));
    return this;
  }

  /** Gives a parameter another value from a date on; dates must rise. */
  public RuleDraft from(String date, String name, String value) {
    RuleParameter before = parameters.get(name);
    if (before == null) {
      throw new IllegalArgumentException("no parameter \"" + name + "\" yet");
    }
    List<DatedValue> history = new ArrayList<>(before.history());
    history.add(new DatedValue(Optional.of(PartialDate.parse(date)), value));
    parameters.put(name, new RuleParameter(history, before.readings()));
    return this;
  }

  /** Says when it applies. */
  public RuleDraft when(Condition condition) {
    when = condition;
    return this;
  }

  /** Says by which day it must hold: a measure that gives a date. */
  public RuleDraft due(Books.Measured date) {
    due = (Term.Call) date.value();
    return this;
  }

  /** Ships it switched off, with the reason in English, French and Spanish. */
  public RuleDraft disabled(String en, String fr, String es) {
    disabled = Text.of(en, fr, es);
    return this;
  }

  /** Says on which ground a cycle is contrary to process where it is not met. */
  public RuleDraft ground(TriggerGround value) {
    ground = value;
    return this;
  }

  /** Says which track of a member's standing its verdicts count for. */
  public RuleDraft track(StandingTrack value) {
    track = value;
    return this;
  }

  /** Names the verdicts for which an example stands under {@code examples/RULE-ID/}. */
  public RuleDraft examples(Verdict... verdicts) {
    for (Verdict verdict : verdicts) {
      examples.add(new Example(verdict, "examples/" + id + "/" + verdict.code() + ".yaml"));
    }
    return this;
  }

  /**
   * Says what it requires, and finishes it.
   *
   * @throws IllegalStateException if it has no title, text or citation
   */
  public Rule must(Condition condition) {
    if (title == null || text == null || citation == null) {
      throw new IllegalStateException(id + ": a rule needs a title, a text and a citation");
    }
    return new Rule(
        id,
        about,
        level,
        Optional.ofNullable(requirement),
        title,
        text,
        citation,
        effective,
        phases,
        parameters,
        Optional.ofNullable(when),
        Optional.ofNullable(due),
        condition,
        Optional.ofNullable(disabled),
        Optional.ofNullable(ground),
        Optional.ofNullable(track),
        examples);
  }
}
