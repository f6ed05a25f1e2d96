package io.github.ogpsdk.rules.book;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.rule.Comparison;
import io.github.ogpsdk.model.rule.Condition;
import io.github.ogpsdk.model.rule.Term;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words in which rules are written in Java, such as {@code
 * some("spaces").satisfying(measure("gaps").atMost(parameter("maxGap")))}.
 */
public final class Books {
  private Books() {}

  /** Returns words in English, French and Spanish. */
  public static Text words(String en, String fr, String es) {
    return Text.of(en, fr, es);
  }

  /** Begins a rule. */
  public static RuleDraft rule(String id) {
    return new RuleDraft(id);
  }

  /** Names a measure of the nearest subject of its kind. */
  public static Measured measure(String name) {
    return new Measured(new Term.Call(name, Optional.empty(), Map.of()));
  }

  /** Names a parameter of the rule. */
  public static Term parameter(String name) {
    return new Term.Parameter(name);
  }

  /** Gives a constant as on the wire. */
  public static Term constant(String value) {
    return new Term.Constant(value);
  }

  /** Requires all conditions. */
  public static Condition all(Condition... conditions) {
    return new Condition.AllOf(List.of(conditions));
  }

  /** Requires at least one condition. */
  public static Condition any(Condition... conditions) {
    return new Condition.AnyOf(List.of(conditions));
  }

  /** Requires the contrary. */
  public static Condition not(Condition condition) {
    return new Condition.Not(condition);
  }

  /** Requires something of each element of a collection. */
  public static Over each(String collection) {
    return new Over(true, collection, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** Requires something of some element of a collection. */
  public static Over some(String collection) {
    return new Over(false, collection, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** Counts the elements of a collection. */
  public static Measured count(String collection) {
    return new Measured(
        new Term.Count(collection, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** Counts the elements of a collection that satisfy a condition. */
  public static Measured count(String collection, Condition where) {
    return new Measured(
        new Term.Count(collection, Optional.empty(), Optional.empty(), Optional.of(where)));
  }

  /** Requires that another rule is met. */
  public static Condition passes(String rule) {
    return new Condition.Passes(rule, Optional.empty());
  }

  /** Requires that another rule is met by a subject that has a name here. */
  public static Condition passes(String rule, String subject) {
    return new Condition.Passes(rule, Optional.of(subject));
  }

  /**
   * A collection to be quantified over.
   *
   * @param isEach each, else some
   * @param collection the collection
   * @param owner the name of its owner
   * @param element the name of its elements
   * @param isConsecutive whether neighbors are compared
   * @param filter which elements count
   */
  public record Over(
      boolean isEach,
      String collection,
      Optional<String> owner,
      Optional<String> element,
      boolean isConsecutive,
      Optional<Condition> filter) {

    /** Compares each element with the one before it. */
    public Over consecutive() {
      return new Over(isEach, collection, owner, element, true, filter);
    }

    /** Names the elements. */
    public Over as(String name) {
      return new Over(isEach, collection, owner, Optional.of(name), isConsecutive, filter);
    }

    /** Names the owner. */
    public Over on(String name) {
      return new Over(isEach, collection, Optional.of(name), element, isConsecutive, filter);
    }

    /** Lets only some elements count. */
    public Over where(Condition condition) {
      return new Over(isEach, collection, owner, element, isConsecutive, Optional.of(condition));
    }

    /** Says what elements must satisfy. */
    public Condition satisfying(Condition condition) {
      if (isEach) {
        return new Condition.Each(collection, owner, element, isConsecutive, filter, condition);
      }
      Condition both =
          filter.<Condition>map(f -> new Condition.AllOf(List.of(f, condition))).orElse(condition);
      return new Condition.Some(collection, owner, element, both);
    }
  }

  /**
   * A term to be compared.
   *
   * @param term the term
   */
  public record Measured(Term term) {
    private Term.Call call() {
      if (term instanceof Term.Call call) {
        return call;
      }
      throw new IllegalArgumentException("only a measure can do this: " + term);
    }

    /** Gives the measure an argument. */
    public Measured with(String name, String value) {
      return with(name, new Term.Constant(value));
    }

    /** Gives the measure an argument that is a parameter. */
    public Measured with(String name, Term value) {
      Map<String, Term> args = new LinkedHashMap<>(call().args());
      args.put(name, value);
      return new Measured(new Term.Call(call().measure(), call().on(), args));
    }

    /** Names the subject that is measured. */
    public Measured on(String name) {
      return new Measured(new Term.Call(call().measure(), Optional.of(name), call().args()));
    }

    /** Requires at least a value. */
    public Condition atLeast(Term value) {
      return new Condition.Compare(term, Comparison.AT_LEAST, value);
    }

    /** Requires at least a number. */
    public Condition atLeast(int value) {
      return atLeast(new Term.Constant(Integer.toString(value)));
    }

    /** Requires at most a value. */
    public Condition atMost(Term value) {
      return new Condition.Compare(term, Comparison.AT_MOST, value);
    }

    /** Requires at most a number. */
    public Condition atMost(int value) {
      return atMost(new Term.Constant(Integer.toString(value)));
    }

    /** Requires more than a value. */
    public Condition moreThan(Term value) {
      return new Condition.Compare(term, Comparison.MORE_THAN, value);
    }

    /** Requires less than a value. */
    public Condition lessThan(Term value) {
      return new Condition.Compare(term, Comparison.LESS_THAN, value);
    }

    /** Requires a value. */
    public Condition equalTo(Term value) {
      return new Condition.Compare(term, Comparison.EQUAL_TO, value);
    }

    /** Requires a number. */
    public Condition equalTo(int value) {
      return equalTo(new Term.Constant(Integer.toString(value)));
    }

    /** Requires one of several codes. */
    public Condition is(String... codes) {
      return new Condition.Is(call(), Arrays.stream(codes).<Term>map(Term.Constant::new).toList());
    }

    /** Requires the code that a parameter names. */
    public Condition is(Term parameter) {
      return new Condition.Is(call(), List.of(parameter));
    }

    /** Requires that it is true. */
    public Condition holds() {
      return new Condition.Holds(call());
    }

    /** Returns the measure itself, to compare another with it. */
    public Term value() {
      return term;
    }
  }
}
