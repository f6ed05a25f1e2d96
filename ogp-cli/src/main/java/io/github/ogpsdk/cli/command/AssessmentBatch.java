package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Progress;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.cli.out.FilesRead;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.json.ReadResult;
import io.github.ogpsdk.model.PartialDate;
import io.github.ogpsdk.model.assessment.Assessment;
import io.github.ogpsdk.model.assessment.NotChecked;
import io.github.ogpsdk.model.assessment.Silence;
import io.github.ogpsdk.model.assessment.UsedRulebook;
import io.github.ogpsdk.model.partnership.Partnership;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.Assessed;
import io.github.ogpsdk.report.Names;
import io.github.ogpsdk.rules.assess.AssessmentRequest;
import io.github.ogpsdk.rules.assess.Assessor;
import io.github.ogpsdk.rules.assess.Detail;
import io.github.ogpsdk.rules.assess.RuleFilter;
import io.github.ogpsdk.rules.assess.UnusedRuleException;
import io.github.ogpsdk.rules.engine.RulebookException;
import io.github.ogpsdk.rules.words.Explainer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The partnerships that a command is to judge, one after the other. What cannot be read, or breaks,
 * is reported, and the next one is heard.
 */
final class AssessmentBatch {
  private static final Logger LOG = LoggerFactory.getLogger(AssessmentBatch.class);

  private final Environment around;
  private final CommonOptions common;
  private final Problems problems;

  /** Why a rulebook that was named is not used. */
  private static final Set<String> PASSED_OVER = Set.of("other-member", "member-not-known");

  private final Books books;
  private final List<String> arguments;
  private final List<String> rulebooks;

  /** The inputs that could not be read, or broke the command. */
  private final List<String> unread = new ArrayList<>();

  /** The names of {@code --only} that no partnership so far has a rule for. */
  private final Set<String> unused = new LinkedHashSet<>();

  AssessmentBatch(JudgingOptions options, CommonOptions common, Environment around) {
    this.around = around;
    this.common = common;
    this.problems = new Problems(common, around);
    this.books = new Books(options.rulebooks(), problems);
    this.arguments = options.arguments();
    this.rulebooks = options.rulebooks();
  }

  /**
   * A partnership to judge.
   *
   * @param source where it comes from
   * @param input the text that it was read from
   * @param partnership what the text says
   */
  record Case(Source source, Input input, Partnership partnership) {
    /** Returns the name of the file, such as {@code peru.json}. */
    String name() {
      return source.name();
    }
  }

  /** What a command does with each. */
  @FunctionalInterface
  interface Hearing {
    void hear(Case each);
  }

  /** Returns the exit status that the problems so far call for. */
  int status() {
    return problems.status();
  }

  /** Returns the names of several inputs that could not be judged; none where there is but one. */
  List<String> unread() {
    return isLong() ? unread : List.of();
  }

  /** Returns the rulebooks that were named. */
  Books books() {
    return books;
  }

  /** Returns whether there can be more than one partnership. */
  boolean isLong() {
    return Sources.areSeveral(arguments);
  }

  /**
   * Returns the rules that options ask for, each with one name or more between commas.
   *
   * @throws UsageException if one is blank, or stands for no rule of a rulebook shipped or named
   */
  RuleFilter asked(List<String> options) {
    List<String> names =
        options.stream().flatMap(o -> Stream.of(o.split(",", -1))).map(String::strip).toList();
    if (names.stream().anyMatch(String::isEmpty)) {
      throw new UsageException("usage.only-blank");
    }
    RuleFilter asked = RuleFilter.of(names);
    unused.addAll(asked.names());
    List<Rulebook> known = books.known();
    for (String name : asked.unknown(known)) {
      String meant = problems.phrases().meant(Spelling.nearest(name, Candidates.asked(known)));
      throw new UsageException("usage.only", "name", name, "meant", meant);
    }
    return asked;
  }

  /** Returns the inputs; an argument that is none is reported. */
  Inputs inputs() {
    return new Sources(around, problems).of(arguments);
  }

  /** Returns the files that are read: inputs, rulebooks that were named, and settings. */
  FilesRead read(Inputs inputs) {
    List<String> names = new ArrayList<>(inputs.names());
    common.settings().forEach(file -> names.add(file.toString()));
    rulebooks.forEach(name -> names.add(name.startsWith("+") ? name.substring(1) : name));
    return new FilesRead(names);
  }

  /**
   * Hears all, and returns whether it did: a rulebook that cannot be used, or a rule that is in
   * none, concerns each of them.
   *
   * @param more whether what comes out still goes anywhere
   */
  boolean hearAll(Inputs inputs, BooleanSupplier more, Hearing hearing) {
    Progress progress = new Progress(around, inputs.count(), common.showsProgress());
    problems.afterClearing(progress);
    boolean heard = false;
    for (Source source : inputs) {
      if (!more.getAsBoolean()) {
        break;
      }
      progress.begin(source.name());
      try {
        Input input = source.open().get();
        ReadResult<Partnership> read = OgpJson.readPartnership(input);
        problems.warnings(source.name(), read.warnings());
        log(source, input);
        hearing.hear(new Case(source, input, read.document()));
        heard = true;
      } catch (OgpJsonException e) {
        problems.error(source.name(), e);
        unread.add(source.name());
      } catch (RulebookException e) {
        books.report(e);
        return false;
      } catch (UnusedRuleException e) {
        e.names().forEach(this::unused);
        return false;
      } catch (UsageException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        problems.broken(source.name(), e.toString());
        unread.add(source.name());
      }
    }
    progress.clear();
    if (heard) {
      unused.forEach(this::unused);
    }
    return true;
  }

  /** Says something of a partnership that the status depends on, even if quiet is wanted. */
  void tell(Case each, String key, Object... args) {
    problems.tell(each.name(), key, args);
  }

  /** Says that a name of {@code --only} left out everything. */
  private void unused(String name) {
    problems.error("ogp check", "usage.only-unused", "name", name);
  }

  private void log(Source source, Input input) {
    if (LOG.isDebugEnabled()) {
      String syntax = input.syntax().name();
      int count = input.text().length();
      LOG.debug(said("log.read", "name", source.name(), "count", count, "syntax", syntax));
    }
  }

  private void log(Case each, Assessed assessed) {
    if (LOG.isDebugEnabled()) {
      Names names = new Names(assessed, problems.phrases().language().locale());
      Assessment assessment = assessed.assessment();
      for (UsedRulebook used : assessment.rulebooks()) {
        LOG.debug(
            said("log.rulebook", "name", each.name(), "chosen", names.explainer().chosen(used)));
      }
      String date = names.explainer().date(assessment.asOf());
      int count = assessment.findings().size();
      LOG.debug(said("log.judged", "name", each.name(), "date", date, "count", count));
    }
  }

  private String said(String key, Object... args) {
    return problems.phrases().get(key, args);
  }

  /** Takes the bar that shows how far the work has come away, so that results can be printed. */
  void clear() {
    problems.clear();
  }

  /**
   * Judges a partnership with all evidence, and reports the rules that broke.
   *
   * @param asked the day of judgement; without it the document's own, else today, which is said
   * @param rules the rules to judge; one that no rulebook used has is said
   */
  Assessed judged(Case each, Optional<PartialDate> asked, RuleFilter rules, Silence silence) {
    return judge(each, asked, rules, silence, Detail.EVERYTHING);
  }

  /** Judges a partnership without evidence, which is faster, and reports the rules that broke. */
  Assessed verdicts(Case each, Optional<PartialDate> asked) {
    return judge(each, asked, RuleFilter.ALL, Silence.UNKNOWN, Detail.VERDICTS);
  }

  private Assessed judge(
      Case each, Optional<PartialDate> asked, RuleFilter rules, Silence silence, Detail detail) {
    Assessed.Day day = day(each.partnership(), asked);
    Optional<LocalDate> date = asked.map(PartialDate::latest);
    if (day == Assessed.Day.TODAY) {
      date = Optional.of(around.today().get());
      String today = explainer().date(date.get().toString());
      problems.note(each.name(), "usage.today", "date", today);
    }
    Assessment assessment =
        Assessor.assess(
            each.partnership(),
            new AssessmentRequest(
                date,
                books.only(),
                books.added(),
                rules,
                silence,
                detail,
                AssessmentRequest.DEFAULT_EVIDENCE_LIMIT));
    assessment.faults().forEach(f -> problems.broken(each.name() + ": " + f.rule(), f.message()));
    assessment.notChecked().stream()
        .filter(n -> PASSED_OVER.contains(n.because()))
        .forEach(n -> passedOver(each, n));
    List<Rulebook> used =
        assessment.rulebooks().stream().flatMap(u -> books.used(u.id()).stream()).toList();
    List<String> left = rules.unknown(used);
    unused.retainAll(left);
    if (isLong() || each.source().ofSeveral()) {
      left.forEach(name -> problems.note(each.name(), "usage.only-unused", "name", name));
    }
    Assessed assessed = new Assessed(each.partnership(), assessment, day, used);
    log(each, assessed);
    return assessed;
  }

  private void passedOver(Case each, NotChecked left) {
    problems.note(each.name(), "usage." + left.because(), "id", left.rulebook().orElse("?"));
  }

  private Explainer explainer() {
    return Explainer.in(problems.phrases().language().locale());
  }

  private static Assessed.Day day(Partnership partnership, Optional<PartialDate> asked) {
    if (asked.isPresent()) {
      return Assessed.Day.ASKED;
    }
    return partnership.asOf().isPresent() ? Assessed.Day.DOCUMENT : Assessed.Day.TODAY;
  }
}
