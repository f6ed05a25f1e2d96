package io.github.ogpsdk.report.html;

import io.github.ogpsdk.model.Source;
import io.github.ogpsdk.model.assessment.UsedFact;
import io.github.ogpsdk.model.rule.Citation;
import io.github.ogpsdk.report.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The facts, sources and texts behind the findings of a page, each said once and referred to by its
 * number. All findings are prepared first, so that facts can be numbered in the order of the file.
 * Not thread-safe.
 */
final class FootnoteIndex {
  /** How many sources of a statement are named; more are numbers. */
  private static final int NAMED = 3;

  /** The character that sorts right after a slash. */
  private static final char AFTER_SLASH = '/' + 1;

  private final Names names;
  private final Provenance provenance;
  private final Notes notes;
  private final String prefix;
  private final Set<UsedFact> used = new LinkedHashSet<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Map<UsedFact, Integer> numbers = new HashMap<>();
  private final NavigableMap<String, List<Integer>> byPlace = new TreeMap<>();
  private final Map<SourceView, Integer> sources = new LinkedHashMap<>();
  private final Map<SourceView, Integer> texts = new LinkedHashMap<>();
  private final Map<SourceView, Set<String>> quotes = new HashMap<>();
  private final Map<UsedFact, Set<Integer>> sourcesOf = new HashMap<>();

  /**
   * Begins a dossier.
   *
   * @param prefix what its ids on the page begin with; empty, or unique on the page
   */
  FootnoteIndex(Names names, String prefix) {
    this.names = names;
    this.provenance = new Provenance(names);
    this.notes = new Notes(names);
    this.prefix = prefix;
  }

  void add(UsedFact fact) {
    used.add(fact);
  }

  /** Takes down what a statement rests on. */
  void tell(Statement statement) {
    statements.add(statement);
  }

  /** Takes down the text that a rule comes from, and returns a reference to it. */
  Reference text(Citation citation) {
    Citation whole =
        new Citation(
            citation.document(),
            citation.edition(),
            Optional.empty(),
            citation.url(),
            citation.read());
    SourceView text =
        new SourceView(
            names.explainer().citation(whole), citation.url().filter(SourceView::isOfTheWeb));
    int number = texts.computeIfAbsent(text, t -> texts.size() + 1);
    return new Reference("#" + prefix + "t" + number, String.valueOf(number));
  }

  /** Returns the texts that rules come from, by number. */
  List<Listed> texts() {
    return listed("t", texts);
  }

  /** Numbers the facts and their sources. */
  FootnoteIndex number() {
    NavigableSet<String> known = new TreeSet<>();
    used.forEach(f -> known.add(f.at()));
    for (Statement statement : statements) {
      for (String at : statement.at()) {
        if (isUntold(at, known)) {
          known.add(at);
          used.add(new UsedFact(at, "", provenance.of(at)));
        }
      }
    }
    List<UsedFact> facts = new ArrayList<>(used);
    facts.sort(Comparator.comparing(UsedFact::at, FootnoteIndex::inOrder));
    for (UsedFact fact : facts) {
      numbers.put(fact, numbers.size() + 1);
      byPlace.computeIfAbsent(fact.at(), at -> new ArrayList<>()).add(numbers.size());
      sourcesOf.put(fact, new TreeSet<>());
      for (String pointer : fact.sources()) {
        source(pointer)
            .map(s -> sources.computeIfAbsent(s, n -> sources.size() + 1))
            .ifPresent(sourcesOf.get(fact)::add);
      }
    }
    for (Statement statement : statements) {
      for (String pointer : statement.sources()) {
        source(pointer).ifPresent(s -> sources.computeIfAbsent(s, n -> sources.size() + 1));
      }
    }
    used.clear();
    used.addAll(facts);
    return this;
  }

  /** Returns a source of the document, and takes down what is quoted of it. */
  private Optional<SourceView> source(String pointer) {
    Optional<Source> source = names.explainer().source(pointer, names.assessed().partnership());
    Optional<SourceView> view = source.map(s -> SourceView.of(s, names.phrases().tag()));
    source
        .flatMap(Source::quote)
        .ifPresent(
            q -> quotes.computeIfAbsent(view.orElseThrow(), v -> new LinkedHashSet<>()).add(q));
    return view;
  }

  /** Whether no fact is known of a place or of what belongs to it. */
  private static boolean isUntold(String at, NavigableSet<String> known) {
    String next = known.ceiling(at + "/");
    return !known.contains(at) && (next == null || !next.startsWith(at + "/"));
  }

  /** Returns the facts in the order of the file, by the body, plan or part they belong to. */
  List<FactGroup> facts() {
    Map<String, List<FactGroup.Fact>> groups = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (UsedFact fact : used) {
      String owner = names.place(Names.owner(fact.at()));
      String said =
          fact.value().isEmpty()
              ? names.place(fact.at())
              : names.explainer().fact(fact, names.assessed().partnership());
      groups
          .computeIfAbsent(owner, o -> new ArrayList<>())
          .add(
              new FactGroup.Fact(
                  id(fact),
                  below(owner, said),
                  fact.at(),
                  notes.on(List.of(fact.at())).stream().filter(told::add).findFirst(),
                  references("s", sourcesOf(fact))));
    }
    List<FactGroup> all = new ArrayList<>();
    int next = 1;
    for (Map.Entry<String, List<FactGroup.Fact>> group : groups.entrySet()) {
      all.add(new FactGroup(group.getKey(), next, group.getValue()));
      next += group.getValue().size();
    }
    return all;
  }

  /** Returns the sources by number. */
  List<Listed> sources() {
    return listed("s", sources);
  }

  private List<Listed> listed(String kind, Map<SourceView, Integer> numbered) {
    return numbered.entrySet().stream()
        .map(
            e ->
                new Listed(
                    prefix + kind + e.getValue(),
                    e.getKey(),
                    List.copyOf(quotes.getOrDefault(e.getKey(), Set.of()))))
        .toList();
  }

  /**
   * A source or text.
   *
   * @param id its id on the page
   * @param source the source
   * @param quotes its own words, each fewer than 25
   */
  record Listed(String id, SourceView source, List<String> quotes) {}

  /** Returns references to facts; numbers that follow each other are one reference. */
  List<Reference> references(List<UsedFact> facts) {
    Set<Integer> found = new TreeSet<>();
    facts.forEach(f -> found.add(numbers.getOrDefault(f, 0)));
    return references("k", found);
  }

  /** Returns references to the facts that a statement rests on. */
  List<Reference> facts(Statement statement) {
    Set<Integer> found = new TreeSet<>();
    for (String at : statement.at()) {
      found.addAll(byPlace.getOrDefault(at, List.of()));
      byPlace.subMap(at + "/", at + AFTER_SLASH).values().forEach(found::addAll);
    }
    return references("k", found);
  }

  /** Returns links to the sources of a statement: few by name, many by number. */
  List<Reference> sources(Statement statement) {
    Set<SourceView> found = new LinkedHashSet<>();
    statement.sources().forEach(p -> source(p).ifPresent(found::add));
    if (found.size() > NAMED) {
      Set<Integer> all = new TreeSet<>();
      found.forEach(s -> all.add(sources.getOrDefault(s, 0)));
      return references("s", all);
    }
    List<String> keepers = found.stream().map(SourceView::keeper).toList();
    return found.stream()
        .map(
            s ->
                new Reference(
                    s.url().orElse("#" + prefix + "s" + sources.getOrDefault(s, 0)),
                    Collections.frequency(keepers, s.keeper()) > 1 ? s.words() : s.keeper()))
        .toList();
  }

  /** Returns references to all the facts below some lines of evidence. */
  List<Reference> factsBelow(List<WhyLine> lines) {
    Set<Integer> found = new TreeSet<>();
    walk(lines, f -> found.add(numbers.getOrDefault(f, 0)));
    return references("k", found);
  }

  /** Returns what is noted on the facts below some lines of evidence. */
  List<String> notesBelow(List<WhyLine> lines) {
    Set<String> pointers = new LinkedHashSet<>();
    walk(lines, f -> pointers.add(f.at()));
    return notes.on(pointers);
  }

  /** Returns what is noted on the facts that a statement rests on. */
  List<String> notes(Statement statement) {
    return notes.on(statement.at());
  }

  /** Returns references to the sources of all the facts below some lines of evidence. */
  List<Reference> sourcesBelow(List<WhyLine> lines) {
    Set<Integer> found = new TreeSet<>();
    walk(lines, f -> found.addAll(sourcesOf(f)));
    return references("s", found);
  }

  private static void walk(List<WhyLine> lines, Consumer<UsedFact> with) {
    for (WhyLine line : lines) {
      line.facts().forEach(with);
      walk(line.lines(), with);
    }
  }

  private Set<Integer> sourcesOf(UsedFact fact) {
    return sourcesOf.getOrDefault(fact, Set.of());
  }

  private String id(UsedFact fact) {
    return prefix + "k" + numbers.getOrDefault(fact, 0);
  }

  private List<Reference> references(String kind, Set<Integer> sorted) {
    List<Reference> references = new ArrayList<>();
    List<Integer> all = List.copyOf(new TreeSet<>(sorted));
    for (int i = 0; i < all.size(); i++) {
      int first = all.get(i);
      while (i + 1 < all.size() && all.get(i + 1) == all.get(i) + 1) {
        i++;
      }
      int last = all.get(i);
      String words = first == last ? String.valueOf(first) : first + "–" + last;
      references.add(new Reference("#" + prefix + kind + first, words));
    }
    return references;
  }

  /** Returns what is said of something without the owner under which it stands. */
  static String below(String owner, String said) {
    for (String join : List.of(", ", ": ", " : ", "\u00a0: ")) {
      if (said.startsWith(owner + join)) {
        return Names.capital(said.substring(owner.length() + join.length()));
      }
    }
    return said;
  }

  /** Compares pointers as they stand in a file: items of a list by their number. */
  private static int inOrder(String one, String other) {
    String[] a = one.split("/", -1);
    String[] b = other.split("/", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      boolean items = isNumber(a[i]) && isNumber(b[i]);
      int order =
          items
              ? Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]))
              : a[i].compareTo(b[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length, b.length);
  }

  private static boolean isNumber(String step) {
    return !step.isEmpty()
        && step.length() < 10
        && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
