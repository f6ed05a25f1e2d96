package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Environment;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.Status;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.model.Verdict;
import io.github.ogpsdk.model.assessment.RuleChange;
import io.github.ogpsdk.model.rule.Definition;
import io.github.ogpsdk.model.rule.Example;
import io.github.ogpsdk.model.rule.Rule;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.report.dictionary.Dictionary;
import io.github.ogpsdk.report.dictionary.Place;
import io.github.ogpsdk.report.dictionary.Reads;
import io.github.ogpsdk.report.text.CataloguePage;
import io.github.ogpsdk.report.text.DictionaryPage;
import io.github.ogpsdk.report.text.ExplainPage;
import io.github.ogpsdk.report.text.Prose;
import io.github.ogpsdk.report.text.Screen;
import io.github.ogpsdk.rules.book.Overlay;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.words.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ogp explain}: all that there is to say of one rule, or of a member of a partnership. */
@Command(
    name = "explain",
    footer = {
      "  ogp explain P22-1.1-FREQ",
      "  ogp explain P22-1.1-FREQ --lang es",
      "  ogp explain P22-1.1-FREQ --example not-met > example.yaml",
      "  ogp explain P22-1.1-FREQ --rulebook +our-rules.yaml",
      "  ogp explain 1.1",
      "  ogp explain cycles.coCreation.notice",
      "  ogp explain reasoned response"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Environment around;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulebookOption books = new RulebookOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      descriptionKey = "rules",
      completionCandidates = Candidates.OfRules.class)
  private List<String> wanted = List.of();

  @Option(
      names = "--example",
      paramLabel = "VERDICT",
      converter = Choices.OfVerdict.class,
      completionCandidates = Choices.OfVerdict.class)
  private @Nullable Verdict example;

  ExplainCommand(Environment around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems(common, around);
    Overlay chosen = books.laidOver(problems);
    if (problems.status() != Status.DONE) {
      return problems.status();
    }
    String id = String.join(" ", wanted);
    RuleSearch search = new RuleSearch(chosen.books());
    List<Rulebook> named = search.named(id);
    if (!named.isEmpty()) {
      around.out().print(said(named, chosen.changes()));
      return Status.DONE;
    }
    Dictionary dictionary = Dictionary.of("partnership");
    String members = example == null ? members(dictionary, id, search) : "";
    if (!members.isEmpty()) {
      around.out().print(members);
      return Status.DONE;
    }
    List<Rulebook> found = search.find(id);
    if (found.isEmpty()) {
      Set<String> names = new LinkedHashSet<>(search.ids());
      names.addAll(dictionary.names());
      String last = id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('.')) + 1);
      String meant =
          common
              .phrases(around)
              .meant(Spelling.nearest(id, names).or(() -> Spelling.nearest(last, names)));
      throw new UsageException("usage.no-rule", "id", id, "meant", meant);
    }
    around.out().print(said(found, chosen.changes()));
    return Status.DONE;
  }

  /**
   * Returns what an object, a member or a code of a partnership says, and the rules that read it;
   * nothing if there is none with that name.
   */
  private String members(Dictionary dictionary, String name, RuleSearch search) {
    Phrasebook words = common.words(around);
    Screen screen = common.screen(around);
    List<Place> places = new DictionaryPage(dictionary, words, screen).print(name);
    List<String> ways = places.stream().map(Place::way).toList();
    List<Rulebook> reading = search.named(Reads.shipped().by(ways));
    if (!reading.isEmpty()) {
      screen.gap().print(Prose.of(words.get("dictionary.read-by")));
      new CataloguePage(words, screen).print(reading);
    }
    boolean isCode = places.isEmpty() && !screen.text().isEmpty();
    List<Rulebook> fitting = isCode ? search.find(name) : List.of();
    if (!fitting.isEmpty()) {
      new CataloguePage(words, screen.gap()).print(fitting);
    }
    return screen.text();
  }

  /** Returns all that there is to say of one rule or definition, or the list of several. */
  private String said(List<Rulebook> found, List<RuleChange> changes) {
    List<Rule> rules = found.stream().flatMap(b -> b.rules().stream()).toList();
    List<Definition> definitions = found.stream().flatMap(b -> b.definitions().stream()).toList();
    Screen screen = common.screen(around);
    ExplainPage page = new ExplainPage(common.words(around), screen);
    if (rules.size() == 1 && example != null) {
      return example(rules.get(0), example);
    } else if (rules.size() == 1 && definitions.isEmpty()) {
      page.print(rules.get(0), found.get(0), changes);
    } else if (rules.isEmpty() && definitions.size() == 1) {
      page.print(definitions.get(0), found.get(0));
    } else {
      new CataloguePage(common.words(around), screen).print(found);
    }
    return screen.text();
  }

  private static String example(Rule rule, Verdict verdict) {
    List<String> verdicts = rule.examples().stream().map(e -> e.verdict().code()).toList();
    for (Example example : rule.examples()) {
      if (example.verdict() == verdict) {
        return text(example.partnership());
      }
    }
    throw verdicts.isEmpty()
        ? new UsageException("usage.no-example", "id", rule.id(), "verdict", verdict.code())
        : new UsageException(
            "usage.no-example.of",
            "id",
            rule.id(),
            "verdict",
            verdict.code(),
            "verdicts",
            String.join(", ", verdicts));
  }

  private static String text(String place) {
    try (InputStream stream = Rulebooks.class.getResourceAsStream(place)) {
      if (stream != null) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      }
      return Files.readString(Path.of(place));
    } catch (IOException e) {
      throw new UsageException("usage.example-unreadable", "place", place);
    }
  }
}
