package io.github.ogpsdk.cli.command;

import io.github.ogpsdk.cli.Phrases;
import io.github.ogpsdk.cli.Spelling;
import io.github.ogpsdk.cli.UsageException;
import io.github.ogpsdk.json.Input;
import io.github.ogpsdk.json.OgpJson;
import io.github.ogpsdk.json.OgpJsonException;
import io.github.ogpsdk.json.Positions;
import io.github.ogpsdk.json.ReadResult;
import io.github.ogpsdk.model.rule.Rulebook;
import io.github.ogpsdk.rules.book.Rulebooks;
import io.github.ogpsdk.rules.engine.CompileProblem;
import io.github.ogpsdk.rules.engine.RulebookException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rulebooks that {@code --rulebook} names: shipped ones by id, others by file. */
final class Books {
  private final List<Rulebook> only = new ArrayList<>();
  private final List<Rulebook> added = new ArrayList<>();
  private final List<Loaded> loaded = new ArrayList<>();
  private final Problems problems;

  private record Loaded(String name, Input input, Rulebook book) {}

  /**
   * Finds rulebooks; what cannot be found or read is reported.
   *
   * @param names ids and files; with {@code +} before it, a rulebook is added to those chosen
   */
  Books(List<String> names, Problems problems) {
    this.problems = problems;
    for (String name : names) {
      boolean plus = name.startsWith("+");
      find(plus ? name.substring(1) : name).ifPresent(plus ? added::add : only::add);
    }
    remark();
  }

  /** Says what is odd about the rules of files that can be used. */
  private void remark() {
    List<Rulebook> others = loaded.stream().map(Loaded::book).toList();
    for (Loaded file : loaded) {
      List<Rulebook> beside =
          others.stream().filter(b -> !b.id().equals(file.book().id())).toList();
      List<Remark> remarks = RuleRemarks.of(file.book(), beside, false, problems.phrases());
      Positions positions = Remark.positions(remarks, file.input());
      remarks.forEach(r -> problems.warned(file.name() + ":" + r.position(positions), r.line()));
    }
  }

  /** Returns the rulebooks that replace those chosen from the facts. */
  List<Rulebook> only() {
    return only;
  }

  /** Returns the rulebooks that are added. */
  List<Rulebook> added() {
    return added;
  }

  /** Returns the rulebook with an id, among those named and those shipped. */
  Optional<Rulebook> used(String id) {
    for (List<Rulebook> list : List.of(only, added)) {
      for (Rulebook book : list) {
        if (book.id().equals(id)) {
          return Optional.of(book);
        }
      }
    }
    return Rulebooks.find(id);
  }

  /** Returns the rulebooks named and those shipped. */
  List<Rulebook> known() {
    List<Rulebook> known = new ArrayList<>(only);
    known.addAll(added);
    known.addAll(Rulebooks.shipped());
    return known;
  }

  /**
   * Refuses the id of a rulebook that is neither named nor shipped.
   *
   * @throws UsageException if it is not
   */
  void require(String id) {
    if (used(id).isEmpty()) {
      List<String> ids = known().stream().map(Rulebook::id).toList();
      throw new UsageException(
          "usage.no-edition",
          "id",
          id,
          "meant",
          problems.phrases().meant(Spelling.nearest(id, ids)));
    }
  }

  /** Reports what keeps rules from being evaluated. */
  void report(RulebookException e) {
    Phrases phrases = problems.phrases();
    Set<Remark> told = new HashSet<>();
    for (CompileProblem problem : e.problems()) {
      Optional<Loaded> file =
          loaded.stream().filter(l -> has(l.book(), problem.rule())).findFirst();
      if (file.isEmpty()) {
        problems.said(phrases.get("usage.rulebook"), RuleRemarks.said(problem, phrases));
        continue;
      }
      Remark remark = RuleRemarks.remark(problem, file.get().book(), phrases);
      if (!told.add(remark)) {
        continue;
      }
      Positions positions = Remark.positions(List.of(remark), file.get().input());
      problems.said(file.get().name() + ":" + remark.position(positions), remark.line());
    }
  }

  private static boolean has(Rulebook book, String id) {
    return book.id().equals(id)
        || book.rule(id).isPresent()
        || book.set().stream().anyMatch(s -> s.rule().equals(id));
  }

  private Optional<Rulebook> find(String name) {
    Optional<Rulebook> shipped = Rulebooks.find(name);
    if (shipped.isPresent()) {
      return shipped;
    }
    if (Sources.ADDRESS.matcher(name).lookingAt()) {
      problems.error(name, "usage.address-rulebook", "address", name);
      return Optional.empty();
    }
    Path path = Path.of(name);
    if (!Files.isRegularFile(path)) {
      List<String> ids = Rulebooks.shipped().stream().map(Rulebook::id).toList();
      Optional<String> meant = Spelling.nearest(name, ids);
      String said =
          meant.isPresent()
              ? problems.phrases().get("usage.no-rulebook") + problems.phrases().meant(meant)
              : problems.phrases().get("usage.no-rulebook.of", "ids", String.join(", ", ids));
      problems.said(name, said);
      return Optional.empty();
    }
    try {
      Input input = Input.of(path);
      ReadResult<Rulebook> read = OgpJson.readRulebook(input);
      problems.warnings(name, read.warnings());
      loaded.add(new Loaded(name, input, read.document()));
      return Optional.of(read.document());
    } catch (OgpJsonException e) {
      problems.error(name, e);
      return Optional.empty();
    }
  }
}
