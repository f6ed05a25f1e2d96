package io.github.ogpsdk.rules.assess;

import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.RulebookSelection;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Applies;
import io.github.ogpsdk.model.rule.Occasion;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.Outcomes;
import io.github.ogpsdk.rules.book.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rulebooks a partnership calls for, and why. */
final class RulebookSelector {
  private RulebookSelector() {}

  /**
   * A rulebook that is used.
   *
   * @param book the rulebook
   * @param chosen why
   */
  record Use(Rulebook book, RulebookSelection chosen) {}

  /** Returns the rulebooks for a day of judgement: of editions, those of the cycles in scope. */
  static List<Use> of(Partnership partnership, AssessmentRequest request, LocalDate asOf) {
    Rulebooks.requireDistinct(named(request).toList());
    Rulebooks.requireOwnRules(named(request).toList());
    List<Use> uses = new ArrayList<>();
    if (request.only().isEmpty()) {
      for (Rulebook book : Rulebooks.shipped()) {
        because(book, partnership, asOf).ifPresent(chosen -> uses.add(new Use(book, chosen)));
      }
    }
    named(request).filter(book -> isFor(book, partnership)).forEach(book -> add(uses, book));
    return uses;
  }

  private static Stream<Rulebook> named(AssessmentRequest request) {
    return Stream.concat(request.only().stream(), request.added().stream());
  }

  /** Returns whether a rulebook is for all members, or for this one. */
  static boolean isFor(Rulebook book, Partnership partnership) {
    return book.members().isEmpty()
        || partnership.member().code().filter(book.members()::contains).isPresent();
  }

  /** Returns the rulebooks that are named but are for other members, or may be: each with why. */
  static List<NotChecked> passedOver(
      Partnership partnership, AssessmentRequest request, RuleSet library) {
    String because = partnership.member().code().isPresent() ? "other-member" : "member-not-known";
    return Stream.concat(named(request), library.books().stream())
        .filter(book -> !isFor(book, partnership))
        .map(Rulebook::id)
        .distinct()
        .map(id -> new NotChecked(Optional.empty(), Optional.of(id), Optional.empty(), because))
        .toList();
  }

  /**
   * Refuses rules that no partnership can be judged by under a request. Those of a rulebook that
   * the facts of others call for are no mistake: a request may be for many partnerships.
   *
   * @throws UnusedRuleException if there are such rules
   */
  static void require(AssessmentRequest request, RuleSet library) {
    List<Rulebook> books = new ArrayList<>(library.books());
    named(request).forEach(books::add);
    if (request.only().isEmpty()) {
      Rulebooks.shipped().stream().filter(RulebookSelector::isCalledForByFacts).forEach(books::add);
    }
    List<String> unused = request.rules().unknown(books);
    if (!unused.isEmpty()) {
      throw new UnusedRuleException(unused);
    }
  }

  /**
   * Returns the rulebooks of a library, each for the reason why it was chosen; one that another
   * extends is used for that reason.
   */
  static List<Use> used(List<Use> chosen, RuleSet library, Partnership partnership) {
    List<Use> uses = new ArrayList<>();
    for (Rulebook book : library.books()) {
      if (!isFor(book, partnership)) {
        continue;
      }
      RulebookSelection why =
          chosen.stream()
              .filter(u -> u.book().id().equals(book.id()))
              .map(Use::chosen)
              .findFirst()
              .orElseGet(() -> because("extended"));
      uses.add(new Use(book, why));
    }
    return uses;
  }

  private static void add(List<Use> uses, Rulebook book) {
    if (uses.stream().noneMatch(u -> u.book().id().equals(book.id()))) {
      uses.add(new Use(book, because("named")));
    }
  }

  private static RulebookSelection because(String code) {
    return new RulebookSelection(code, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<RulebookSelection> because(
      Rulebook book, Partnership partnership, LocalDate asOf) {
    if (!book.members().isEmpty()) {
      return partnership
          .member()
          .code()
          .filter(book.members()::contains)
          .map(c -> because("national"));
    }
    return book.applies()
        .filter(a -> a.to().isEmpty() || a.to().contains(partnership.member().type()))
        .flatMap(a -> because(book, a, partnership, asOf));
  }

  private static Optional<RulebookSelection> because(
      Rulebook book, Applies applies, Partnership partnership, LocalDate asOf) {
    boolean called =
        switch (applies.when()) {
          case MEMBER_TYPE, STARTING_TEXT -> true;
          case CHARTER_RECORDED ->
              partnership.mechanisms().stream().anyMatch(m -> !m.charters().items().isEmpty());
          case ELIGIBILITY_RECORDED -> hasScores(partnership);
          case EDITION -> false;
        };
    if (applies.when() == Occasion.EDITION) {
      return edition(book, partnership, asOf);
    }
    return called ? Optional.of(because(applies.when().code())) : Optional.empty();
  }

  /** Returns whether there are partnerships whose facts call for a rulebook. */
  private static boolean isCalledForByFacts(Rulebook book) {
    return book.applies().isPresent() || !book.members().isEmpty();
  }

  private static boolean hasScores(Partnership partnership) {
    return partnership.standing().filter(s -> !s.eligibility().items().isEmpty()).isPresent();
  }

  /**
   * An edition is chosen by the first cycle that was surely delivered while it was in force, else
   * by the first that may have been.
   */
  private static Optional<RulebookSelection> edition(
      Rulebook book, Partnership partnership, LocalDate asOf) {
    Optional<RulebookSelection> possible = Optional.empty();
    Succession succession = Succession.of(partnership);
    for (Cycle cycle : partnership.cycles()) {
      if (!succession.isInScope(cycle, asOf)) {
        continue;
      }
      Editions.Deciding deciding = Editions.of(cycle);
      int inForce = Editions.inForce(book.effective(), deciding.day());
      if (inForce == Outcomes.HOLDS) {
        return Optional.of(deciding.chosen(cycle));
      }
      if (inForce != Outcomes.FAILS && possible.isEmpty()) {
        possible = Optional.of(deciding.chosen(cycle));
      }
    }
    return possible;
  }
}
