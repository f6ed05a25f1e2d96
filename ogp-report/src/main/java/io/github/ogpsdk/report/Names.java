package io.github.ogpsdk.report;

import io.github.ogpsdk.model.Text;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.Finding;
import io.github.ogpsdk.model.assessment.ReadingVerdict;
import io.github.ogpsdk.model.assessment.RulebookSelection;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.cycle.Cycle;
import io.github.ogpsdk.model.partnership.Member;
import io.github.ogpsdk.model.partnership.MemberType;
import io.github.ogpsdk.model.rule.Effective;
import io.github.ogpsdk.model.rule.Requirement;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.rules.words.Explainer;
import io.github.ogpsdk.rules.words.Phrasebook;
import io.github.ogpsdk.rules.words.VerdictCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What things are called in a report: {@code new Names(assessed, Locale.FRENCH).plan("nap4")} is
 * "plan 2019-2021 (4e)".
 *
 * <p>Immutable and thread-safe.
 *
 * @ogp.source none: SDK decision
 * @since 0.1
 */
public final class Names {
  private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

  private final Assessed assessed;
  private final Phrasebook phrases;
  private final Explainer explainer;

  /** The places of cycles in the file, by their ids. */
  private final Map<String, Integer> cycles = new HashMap<>();

  /** Names the things of a report in English, French or Spanish. */
  public Names(Assessed assessed, Locale language) {
    this(assessed, words(language));
  }

  /**
   * Names the things of a report.
   *
   * @param phrases the words of reports, see {@link #words(Locale)}
   */
  public Names(Assessed assessed, Phrasebook phrases) {
    this.assessed = assessed;
    this.phrases = phrases;
    this.explainer = Explainer.in(phrases.locale(), assessed.partnership());
    List<Cycle> listed = assessed.partnership().cycles().items();
    for (int i = 0; i < listed.size(); i++) {
      cycles.putIfAbsent(listed.get(i).id(), i);
    }
  }

  /** Returns the words of reports in English, French or Spanish. */
  public static Phrasebook words(Locale language) {
    return Phrasebook.read(Names.class, "report", language);
  }

  /** Returns the names of another report in the same language. */
  public Names of(Assessed other) {
    return new Names(other, phrases);
  }

  /** Returns what explains findings. */
  public Explainer explainer() {
    return explainer;
  }

  /** Returns the words of reports. */
  public Phrasebook phrases() {
    return phrases;
  }

  /** Returns what the report is about. */
  public Assessed assessed() {
    return assessed;
  }

  /**
   * Returns the name of the member in the language of the page; that of a country by its ISO 3166
   * code where the file has none in that language. Without either it is its id.
   */
  public String member() {
    Member member = assessed.partnership().member();
    boolean told =
        phrases.tag().equals("en")
            || member.name().filter(n -> n.byLanguage().containsKey(phrases.tag())).isPresent();
    Optional<String> country =
        told || member.type() != MemberType.NATIONAL
            ? Optional.empty()
            : member.code().flatMap(this::country);
    return country.or(() -> member.name().map(this::in)).orElse(assessed.partnership().id());
  }

  private Optional<String> country(String code) {
    if (!ISO_COUNTRIES.contains(code)) {
      return Optional.empty();
    }
    Locale country = new Locale.Builder().setRegion(code).build();
    return Optional.of(country.getDisplayCountry(phrases.locale()));
  }

  /** Returns the words of a text in the language of the page. */
  public String in(Text text) {
    return text.in(phrases.tag());
  }

  /** Returns what a plan is called, such as "plan 2023–2025 (5th)". */
  public String plan(String id) {
    return found(id).map(explainer::plan).orElseGet(() -> phrases.get("plan", "name", id));
  }

  private Optional<Cycle> found(String id) {
    return Optional.ofNullable(cycles.get(id)).map(assessed.partnership().cycles().items()::get);
  }

  /** Returns whether it is known that there is no plan of a cycle. */
  static boolean isWithoutPlan(Cycle cycle) {
    return cycle.plan().isEmpty() && cycle.unknown().isKnownAbsent("plan");
  }

  /** Returns the years and number of a cycle's plan, such as "2023–2025 (5th)", else its id. */
  public String cycle(String id) {
    return found(id).map(explainer::cycle).orElse(id);
  }

  /** Returns where a cycle stands in the file. */
  public Optional<String> pointer(String cycle) {
    return Optional.ofNullable(cycles.get(cycle)).map(i -> "/cycles/" + i);
  }

  /** Returns the title of a finding's rule, else its id. */
  public String rule(Finding finding) {
    return rule(finding.rulebook(), finding.rule());
  }

  /** Returns which rulebooks change a rule, such as "changed by xx-2024"; nothing if none does. */
  public Optional<String> changed(String rule) {
    List<String> books = assessed.changedBy(rule);
    return books.isEmpty()
        ? Optional.empty()
        : Optional.of(phrases.get("finding.changed", "rulebooks", String.join(", ", books)));
  }

  /** Returns the title of a rule, else its id. */
  public String rule(String rulebook, String id) {
    return assessed
        .rulebook(rulebook)
        .flatMap(b -> b.rule(id))
        .map(Rule::title)
        .map(this::in)
        .orElse(id);
  }

  /** Returns counts in words, such as "1 met, 0 not met, 7 cannot be judged". */
  public String tally(VerdictCounts tally) {
    String words =
        String.join(
            ", ",
            phrases.count("tally.met", tally.of(Verdict.MET)),
            phrases.count("tally.not-met", tally.of(Verdict.NOT_MET)),
            phrases.count("tally.insufficient-evidence", tally.of(Verdict.INSUFFICIENT_EVIDENCE)));
    int none = tally.of(Verdict.NOT_APPLICABLE);
    return none == 0 ? words : words + ", " + phrases.count("tally.not-applicable", none);
  }

  /** Returns the counts that are not zero in few words: "3 met, 5 undecided". */
  public String counts(VerdictCounts tally) {
    return VerdictCounts.ORDER.stream()
        .filter(v -> tally.of(v) > 0)
        .map(v -> phrases.count("short." + v.code(), tally.of(v)))
        .collect(Collectors.joining(", "));
  }

  /** Returns the counts that are not zero in few words: "3 met, 5 undecided", "× 5" if alike. */
  public String shortTally(VerdictCounts tally) {
    List<Verdict> found = VerdictCounts.ORDER.stream().filter(v -> tally.of(v) > 0).toList();
    return found.size() == 1 ? "×\u00a0" + tally.total() : counts(tally);
  }

  /** Returns number and title of a requirement, such as "1.1 Space for dialogue". */
  public String requirement(String rulebook, String id) {
    return assessed
        .rulebook(rulebook)
        .flatMap(b -> b.requirements().stream().filter(r -> r.id().equals(id)).findFirst())
        .map(Requirement::title)
        .map(t -> id + " " + in(t))
        .orElse(id);
  }

  /** Returns the title of a rulebook, else its id. */
  public String rulebook(String id) {
    return assessed.rulebook(id).map(b -> in(b.title())).orElse(id);
  }

  /** Returns why a rulebook was used; its plan is named by its years. */
  public String chosen(UsedRulebook used) {
    RulebookSelection chosen = used.chosen();
    RulebookSelection named =
        new RulebookSelection(
            chosen.because(), chosen.cycle().map(this::cycle), chosen.date(), chosen.inferred());
    return explainer.chosen(new UsedRulebook(used.id(), used.version(), used.sha256(), named));
  }

  /** Returns when a text was in force, such as "until 31 December 2017"; nothing if always. */
  public Optional<String> inForce(Effective effective) {
    return inForce(effective, phrases, explainer);
  }

  /** Returns when a text was in force, in the words of a language; nothing if always. */
  public static Optional<String> inForce(
      Effective effective, Phrasebook phrases, Explainer explainer) {
    Optional<String> from = effective.from().map(d -> explainer.date(d.toString()));
    Optional<String> to = effective.to().map(d -> explainer.date(d.toString()));
    if (from.isPresent() && to.isPresent()) {
      return Optional.of(phrases.get("explain.from-to", "from", from.get(), "to", to.get()));
    }
    return from.map(f -> phrases.get("explain.from", "from", f))
        .or(() -> to.map(t -> phrases.get("explain.until", "to", t)));
  }

  /** Returns the first two steps of a pointer: the body, the plan or the part of the file. */
  public static String owner(String pointer) {
    int second = pointer.indexOf('/', 1);
    int third = second < 0 ? -1 : pointer.indexOf('/', second + 1);
    return third < 0 ? pointer : pointer.substring(0, third);
  }

  /** Returns a place in words, with a capital. */
  public String place(String pointer) {
    return capital(explainer.place(pointer, assessed.partnership()));
  }

  /** Returns what stands below an owner in words; nothing for the owner itself. */
  public Optional<String> below(String owner, String place) {
    String above = explainer.place(owner, assessed.partnership()) + ", ";
    return place.startsWith(above)
        ? Optional.of(place.substring(above.length()))
        : Optional.empty();
  }

  /** Returns what came out and why. */
  public String headline(Finding finding) {
    return explainer.headline(finding, assessed.partnership());
  }

  /** Returns what another reading of the text would give. */
  public String reading(ReadingVerdict reading) {
    return explainer.otherReading(reading);
  }

  /** Returns what was taken for granted for a verdict. */
  public List<String> assumptions(Finding finding) {
    return explainer.assumptions(finding, assessed.partnership());
  }

  /** Returns words with a capital at the start. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + text.substring(text.offsetByCodePoints(0, 1));
  }

  /** Returns a sign for a verdict; words always stand beside it. */
  public static String sign(Verdict verdict) {
    return switch (verdict) {
      case MET -> "✓";
      case NOT_MET -> "✗";
      case INSUFFICIENT_EVIDENCE -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }
}
