package io.github.ogpsdk.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the reader and the schema say the same of a document.
 *
 * <p>The schema may allow what only the reader can see, {@link #BEYOND}, such as a reference to
 * nothing; what it refuses the reader must find fault with for a reason of its own.
 *
 * @param format such as {@code partnership}
 */
record Agreement(String format) {
  /** What no schema says: how members and objects fit together. */
  static final Set<ProblemCode> BEYOND =
      EnumSet.of(
          ProblemCode.MISSPELLED_MEMBER,
          ProblemCode.CONTRADICTION,
          ProblemCode.DANGLING_REFERENCE,
          ProblemCode.DUPLICATE_ID,
          ProblemCode.BROKEN_INVARIANT);

  /** Of these, what a schema says in some places and not in others. */
  private static final Set<ProblemCode> SOMETIMES =
      EnumSet.of(
          ProblemCode.MISSPELLED_MEMBER, ProblemCode.CONTRADICTION, ProblemCode.BROKEN_INVARIANT);

  /** Faults of the text, with which a reader goes no further, and which no schema sees. */
  private static final Set<ProblemCode> OF_THE_TEXT =
      EnumSet.of(ProblemCode.DUPLICATE_MEMBER, ProblemCode.BAD_ENCODING);

  /** Warnings of what the schema refuses. */
  private static final Set<ProblemCode> WARNED =
      EnumSet.of(ProblemCode.MALFORMED_ADDRESS, ProblemCode.NEWER_VERSION);

  /**
   * Returns what reader and schema disagree about; nothing when they agree.
   *
   * @param ajv a second opinion of what the schema says, where there is one
   */
  Optional<String> disagreement(Tree document, Optional<Ajv> ajv) {
    Input input = Input.of(JsonWriter.pretty(document)).as(Syntax.JSON);
    List<Problem> read = read(input);
    if (read.stream().anyMatch(p -> OF_THE_TEXT.contains(p.code()))) {
      return Optional.empty();
    }
    List<SchemaCheck.Fault> schema = SchemaCheck.faults(format, input);
    Optional<String> second = ajv.flatMap(a -> a.wrong(format, Canonical.write(document)));
    if (ajv.isPresent() && second.isPresent() == schema.isEmpty()) {
      return Optional.of("Ajv says " + second + ", networknt " + schema);
    }
    if (schema.isEmpty()) {
      return first(read.stream().filter(p -> !p.isWarning() && !BEYOND.contains(p.code())).toList())
          .map(p -> "the schema allows: " + p);
    }
    if (read.stream().anyMatch(p -> isOfTheSchema(p, schema))) {
      return Optional.empty();
    }
    Input bare = Input.of(JsonWriter.pretty(withoutNulls(document))).as(Syntax.JSON);
    return first(SchemaCheck.faults(format, bare)).map(p -> "the reader allows: " + p + " " + read);
  }

  private static <T> Optional<T> first(List<T> found) {
    return found.stream().findFirst();
  }

  private static boolean isOfTheSchema(Problem problem, List<SchemaCheck.Fault> schema) {
    ProblemCode code = problem.code();
    if (code == ProblemCode.UNKNOWN_MEMBER) {
      return schema.stream().allMatch(s -> names(s.pointer(), problem.pointer()));
    }
    return SOMETIMES.contains(code)
        ? schema.stream().anyMatch(s -> problem.pointer().startsWith(s.pointer()))
        : WARNED.contains(code)
            || (code.severity() == ProblemCode.Severity.ERROR && !BEYOND.contains(code));
  }

  /**
   * Whether the schema refuses that a member is named which the reader finds and does not know: the
   * schema takes only names such as {@code x-forums}, because it cannot look for the member.
   */
  private static boolean names(String at, String member) {
    String owner = member.substring(0, member.lastIndexOf('/'));
    return at.startsWith(owner + "/partial/") || at.startsWith(owner + "/unknown");
  }

  private List<Problem> read(Input input) {
    try {
      return switch (format) {
        case "partnership" -> OgpJson.readPartnership(input).warnings();
        case "rulebook" -> OgpJson.readRulebook(input).warnings();
        default -> OgpJson.readAssessment(input).warnings();
      };
    } catch (OgpJsonException e) {
      return e.problems();
    }
  }

  /** A member that is null counts as absent: the schema sees it without. */
  static Tree withoutNulls(Tree tree) {
    if (tree instanceof Tree.Items items) {
      return TreeBuilder.items(items.items(), Agreement::withoutNulls);
    }
    if (!(tree instanceof Tree.Members members)) {
      return tree;
    }
    List<String> names = new ArrayList<>();
    List<Tree> values = new ArrayList<>();
    for (int i = 0; i < members.names().size(); i++) {
      Tree value = members.values().get(i);
      if (!(value instanceof Tree.Nothing)) {
        names.add(members.names().get(i));
        values.add(withoutNulls(value));
      }
    }
    return new Tree.Members(names, values);
  }
}
